"""The line between browser and kernel, without the wait of 40 ms that small messages get by default.

Tornado leaves Nagle's algorithm on for websockets, and a browser acknowledges late: the second message
of an exchange then waits. See `tornado.websocket.WebSocketHandler.set_nodelay`.
"""

from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection


class PromptConnection(ZMQChannelsWebsocketConnection):
    """The usual connection, but each message leaves at once."""

    def connect(self):
        """Connect as usual, and switch the waiting off."""
        self.websocket_handler.set_nodelay(True)
        return super().connect()
