/// What could not be done with a remote. Closed, with values; `Desk/Words` has the sentences. Nothing that was put there
/// before is lost by it, and nothing here.
public enum RemoteTrouble: Error, Hashable, Sendable {
  /// There is no such folder.
  case notFound(path: String)
  /// It cannot be written: read-only, or not allowed.
  case notWritable(path: String)
  /// No room is left.
  case full(path: String)
  /// It went away, or its medium cannot be read: a stick that was pulled out.
  case gone(path: String)
  /// The system's number for anything else in a folder.
  case system(path: String, number: Int32)
  /// A database server, and what it or the way to it said.
  case server(ServerTrouble)
}

/// What could not be done with a database server.
public enum ServerTrouble: Error, Hashable, Sendable {
  /// `libpq.so.5` is not installed on this machine.
  case noLibrary
  /// The address cannot be read; which part of it.
  case address(AddressPart)
  /// No certificate authority's file is named: without one nobody can say who answers over a network.
  case noAuthority(host: String)
  /// The certificate authority's file is not there, or cannot be read.
  case authorityFile(path: String)
  /// The password's file is not as it has to be.
  case passwordFile(path: String, PasswordFileTrouble)
  /// Nobody answers there, or not within the time given.
  case notReachable(host: String)
  /// It is not who it says: another authority's certificate, another name's, one that is over, or none at all.
  case notTrusted(host: String)
  /// The password is wrong, or there is none and one is asked for.
  case wrongPassword(user: String)
  /// The user may not come in, or may not do that.
  case notAllowed(user: String)
  /// The user is no member of this scope.
  case notMember(user: String, scope: String)
  /// It takes no more connections now.
  case tooMany(host: String)
  /// It starts, stops or changes places: a little later it answers again.
  case restarting(host: String)
  /// It can be read only: a standby, or told so.
  case readOnly(host: String)
  /// The line broke, or it fell silent, half-way.
  case stopped(host: String)
  /// It has no room left: what did not fit is not there.
  case diskFull(host: String)
  /// Its tables are not there, or not these: `sync --init-remote` prints them.
  case noSchema
  /// What is there changed meanwhile: another sync goes on from that.
  case changed
  /// It answered in a form that is not that of these tables.
  case form
  /// Anything else, by its code of five characters (SQLSTATE).
  case refused(code: String)
}

/// A part of `postgres://user@host[:port][,host…]/database?…`.
public enum AddressPart: Hashable, Sendable {
  /// It does not begin with `postgres://` or `postgresql://`.
  case scheme
  /// There is no user, or not one alone.
  case user
  /// A password stands in it, where everybody can read it: its place is a file.
  case password
  /// There is no host, or one in another form.
  case host
  /// A port that is not 1 … 65535.
  case port
  /// There is no database.
  case database
  /// A setting that is not known, or not allowed: nothing weaker than the defaults is.
  case setting(String)
}

/// Why a password's file is not read.
public enum PasswordFileTrouble: Hashable, Sendable {
  /// It is not there, or cannot be read.
  case missing
  /// Others than its owner may read or write it: mode 0600 it has to be, and a file.
  case open
  /// Nothing stands in it, or more than one line.
  case form
}
