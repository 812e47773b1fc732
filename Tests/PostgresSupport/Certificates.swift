import Glibc

/// What servers of tests show: `server.crt` and `server.key` for `localhost`, vouched for by `ca.crt`, and `stranger.crt`, an authority that does not.
enum Certificates {
  /// Makes them in a directory.
  ///
  /// - Throws: `CommandFailed`.
  static func make(in directory: String) throws {
    let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    for name in ["ca", "stranger"] {
      try openssl(
        ["req", "-x509"] + key
          + [
            "-days", "30", "-subj", "/CN=\(name)", "-keyout", "\(directory)/\(name).key", "-out",
            "\(directory)/\(name).crt",
          ])
    }
    try openssl(
      ["req"] + key
        + [
          "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout",
          "\(directory)/server.key", "-out", "\(directory)/server.csr",
        ])
    try openssl([
      "x509", "-req", "-in", "\(directory)/server.csr", "-CA", "\(directory)/ca.crt", "-CAkey",
      "\(directory)/ca.key", "-CAcreateserial", "-days", "30", "-copy_extensions", "copy", "-out",
      "\(directory)/server.crt",
    ])
    unsafe chmod(directory + "/server.key", 0o600)
  }

  private static func openssl(_ arguments: [String]) throws { _ = try Command.run(["openssl"] + arguments) }
}
