import CPostgres
import Glibc
import Welfare

/// PostgreSQL's C library, opened when a sync first needs it: linking it would cost every start 2.8 ms and 23 libraries.
///
/// Only its newest functions that are as old as `libpq.so.5` of PostgreSQL 14 are asked for.
@safe struct LibPQ {
  typealias Connection = OpaquePointer
  typealias Answer = OpaquePointer
  typealias Texts = UnsafePointer<UnsafePointer<CChar>?>

  let connectStart: @convention(c) (Texts, Texts, CInt) -> Connection?
  let connectPoll: @convention(c) (Connection) -> PostgresPollingStatusType
  let finish: @convention(c) (Connection) -> Void
  let status: @convention(c) (Connection) -> ConnStatusType
  let socket: @convention(c) (Connection) -> CInt
  let errorMessage: @convention(c) (Connection) -> UnsafePointer<CChar>?
  let setErrorVerbosity: @convention(c) (Connection, PGVerbosity) -> PGVerbosity
  let setNoticeProcessor:
    @convention(c) (
      Connection, @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?) -> Void,
      UnsafeMutableRawPointer?
    ) -> OpaquePointer?
  let needsPassword: @convention(c) (Connection) -> CInt
  let isTLSInUse: @convention(c) (Connection) -> CInt
  let setNonblocking: @convention(c) (Connection, CInt) -> CInt
  let enterPipeline: @convention(c) (Connection) -> CInt
  let pipelineSync: @convention(c) (Connection) -> CInt
  let flush: @convention(c) (Connection) -> CInt
  let consumeInput: @convention(c) (Connection) -> CInt
  let isBusy: @convention(c) (Connection) -> CInt
  let send:
    @convention(c) (
      Connection, UnsafePointer<CChar>, CInt, UnsafePointer<Oid>?, Texts?, UnsafePointer<CInt>?,
      UnsafePointer<CInt>?,
      CInt
    ) -> CInt
  let getResult: @convention(c) (Connection) -> Answer?
  let resultStatus: @convention(c) (Answer) -> ExecStatusType
  let errorField: @convention(c) (Answer, CInt) -> UnsafePointer<CChar>?
  let rows: @convention(c) (Answer) -> CInt
  let columns: @convention(c) (Answer) -> CInt
  let value: @convention(c) (Answer, CInt, CInt) -> UnsafePointer<CChar>?
  let length: @convention(c) (Answer, CInt, CInt) -> CInt
  let isNull: @convention(c) (Answer, CInt, CInt) -> CInt
  let clear: @convention(c) (Answer) -> Void

  /// Opens the library.
  ///
  /// - Throws: `ServerTrouble.noLibrary` where it is not installed, or older than PostgreSQL 14.
  init(named name: String) throws(ServerTrouble) {
    guard let library = unsafe dlopen(name, RTLD_NOW | RTLD_LOCAL) else { throw .noLibrary }
    func function<Function>(_ name: String, _: Function.Type = Function.self) throws(ServerTrouble)
      -> Function
    {
      guard let address = unsafe dlsym(library, name) else { throw .noLibrary }
      return unsafe unsafeBitCast(address, to: Function.self)
    }
    unsafe connectStart = try function("PQconnectStartParams")
    unsafe connectPoll = try function("PQconnectPoll")
    unsafe finish = try function("PQfinish")
    unsafe status = try function("PQstatus")
    unsafe socket = try function("PQsocket")
    unsafe errorMessage = try function("PQerrorMessage")
    unsafe setErrorVerbosity = try function("PQsetErrorVerbosity")
    unsafe setNoticeProcessor = try function("PQsetNoticeProcessor")
    unsafe needsPassword = try function("PQconnectionNeedsPassword")
    unsafe isTLSInUse = try function("PQsslInUse")
    unsafe setNonblocking = try function("PQsetnonblocking")
    unsafe enterPipeline = try function("PQenterPipelineMode")
    unsafe pipelineSync = try function("PQpipelineSync")
    unsafe flush = try function("PQflush")
    unsafe consumeInput = try function("PQconsumeInput")
    unsafe isBusy = try function("PQisBusy")
    unsafe send = try function("PQsendQueryParams")
    unsafe getResult = try function("PQgetResult")
    unsafe resultStatus = try function("PQresultStatus")
    unsafe errorField = try function("PQresultErrorField")
    unsafe rows = try function("PQntuples")
    unsafe columns = try function("PQnfields")
    unsafe value = try function("PQgetvalue")
    unsafe length = try function("PQgetlength")
    unsafe isNull = try function("PQgetisnull")
    unsafe clear = try function("PQclear")
  }
}
