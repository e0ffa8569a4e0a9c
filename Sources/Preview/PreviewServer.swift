import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// Serves a preview to the browsers of this machine, and to nobody else.
struct PreviewServer: Sendable {
  typealias Inbound = HTTPServerRequestPart
  typealias Outbound = HTTPServerResponsePart
  typealias Connection = NIOAsyncChannel<Inbound, Outbound>

  /// How many connections there may be at once.
  private static let connectionLimit = 128

  private let listener: NIOAsyncChannel<Connection, Never>
  /// Where browsers find it.
  let authority: Authority

  /// Listens at a port; at any free one for zero.
  ///
  /// A connection may be silent in both directions for some time.
  init(port: Int, patience: TimeAmount = .seconds(60)) async throws(PreviewFailure) {
    do {
      listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1).bind(
          host: Authority.host, port: port
        ) { channel in
          channel.eventLoop.makeCompletedFuture { try Self.connection(on: channel, patience) }
        }
    } catch { throw PreviewFailure(port: port, code: (error as? IOError)?.errnoCode ?? 0) }
    authority = Authority(port: listener.channel.localAddress?.port ?? port)
  }

  /// A connection on which HTTP is spoken, and which ends when nobody says anything for long.
  private static func connection(
    on channel: any Channel, _ patience: TimeAmount
  ) throws -> Connection {
    let pipeline = channel.pipeline.syncOperations
    try pipeline.configureHTTPServerPipeline(withErrorHandling: true)
    try pipeline.addHandler(IdleStateHandler(allTimeout: patience))
    try pipeline.addHandler(IdleEnd())
    return try Connection(wrappingChannelSynchronously: channel)
  }

  /// Answers until the task is cancelled; each connection by a handler of its own.
  func serve(_ handle: @escaping @Sendable (Connection) async -> Void) async {
    let open = OpenConnections(limit: Self.connectionLimit)
    await withDiscardingTaskGroup { group in
      try? await listener.executeThenClose { connections in
        for try await connection in connections {
          group.addTask {
            guard open.admit() else {
              try? await connection.channel.close()
              return
            }
            await handle(connection)
            open.leave()
          }
        }
      }
    }
  }
}

/// How many connections there are, of as many as there may be.
private final class OpenConnections: Sendable {
  private let limit: Int
  private let count = Mutex(0)

  init(limit: Int) { self.limit = limit }

  /// Counts a connection in; false where there are too many.
  func admit() -> Bool {
    count.withLock { count in
      guard count < limit else { return false }
      count += 1
      return true
    }
  }

  /// Counts one out.
  func leave() { count.withLock { $0 -= 1 } }
}

/// Ends a connection that was silent for too long.
private final class IdleEnd: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is IdleStateHandler.IdleStateEvent { context.close(promise: nil) }
    context.fireUserInboundEventTriggered(event)
  }
}
