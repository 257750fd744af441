const FIRST_WAIT = 400;
const LONGEST_WAIT = 5000;

/** The page socket: opens, opens again when it drops, and speaks frames `{t, d}`. */
export class PageSocket extends EventTarget {
  #url;
  #socket = null;
  #wait = FIRST_WAIT;

  constructor(url) {
    super();
    this.#url = url;
  }

  get open() {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  connect() {
    const socket = new WebSocket(this.#url);
    this.#socket = socket;
    socket.onopen = () => {
      this.#wait = FIRST_WAIT;
      this.#tell('up');
    };
    socket.onmessage = (event) => this.#tell('frame', JSON.parse(event.data));
    socket.onclose = () => {
      this.#tell('down');
      setTimeout(() => this.connect(), this.#wait);
      this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
    };
  }

  /** Sends a frame; false when there is no connection to send it on. */
  send(t, d) {
    if (!this.open) return false;
    this.#socket.send(JSON.stringify({ t, d }));
    return true;
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
