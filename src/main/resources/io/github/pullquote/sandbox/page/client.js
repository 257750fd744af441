/** Where the tab keeps whom it acts as. */
const ACTING = 'acting';

/** The language that Discord's client would be set to: the browser's, or `?locale=de`. */
const LOCALE = new URLSearchParams(location.search).get('locale') ?? navigator.language;

/** How long the page waits for any word about an interaction before it gives up on it. */
const PATIENCE = 15000;

/** What the acting user can do, as calls. Interactions are promises that settle on the bot's answer. */
export class Client extends EventTarget {
  #socket;
  #waiting = new Map();
  #count = 0;
  #acting = sessionStorage.getItem(ACTING);

  constructor(socket) {
    super();
    this.#socket = socket;
    socket.addEventListener('frame', ({ detail }) => this.#hear(detail));
    socket.addEventListener('down', () => this.#loseAll());
  }

  /** Acts as another user; and again after a reconnection or a reload, which start as the first user. */
  become(userId) {
    this.#acting = userId;
    sessionStorage.setItem(ACTING, userId);
    this.#socket.send('become', { user_id: userId });
  }

  /** Sends a message, edit or deletion, or hides an ephemeral message; a refusal comes as a `refused` event. */
  tell(type, d) {
    if (!this.#socket.send(type, { nonce: this.#nonce(), ...d })) this.#refuse('The sandbox is not connected.');
  }

  /**
   * Sends `command`, `context_command`, `component`, `modal_submit` or `autocomplete`. Resolves with the frame that
   * answers it (`ack`, `modal`, `autocomplete`); rejects with the reason why there is none.
   */
  interact(type, d) {
    const nonce = this.#nonce();
    return new Promise((resolve, reject) => {
      if (!this.#socket.send(type, { nonce, ...d })) {
        reject(new Error('The sandbox is not connected.'));
        return;
      }
      const timer = setTimeout(() => this.#settle(nonce, () => reject(new Error('The application did not respond'))), PATIENCE);
      this.#waiting.set(nonce, { resolve, reject, timer });
    });
  }

  /** Stores a file and gives its attachment object. */
  async upload(file) {
    const form = new FormData();
    form.append('file', file, file.name);
    const response = await fetch('/page/upload', { method: 'POST', body: form });
    if (!response.ok) throw new Error(`${file.name} could not be uploaded (${response.status}).`);
    return response.json();
  }

  #hear({ t, d }) {
    if (t === 'hello') {
      this.#socket.send('speak', { locale: LOCALE });
      if (this.#acting && d.you !== this.#acting && d.users.some((user) => user.id === this.#acting)) this.become(this.#acting);
    } else if (t === 'failed') {
      const waiting = this.#waiting.get(d.nonce);
      if (waiting) this.#settle(d.nonce, () => waiting.reject(new Error(d.reason)));
      else this.#refuse(d.reason);
    } else if (t === 'ack' || t === 'modal' || t === 'autocomplete') {
      const waiting = this.#waiting.get(d.nonce);
      if (waiting) this.#settle(d.nonce, () => waiting.resolve({ t, d }));
    }
  }

  #settle(nonce, finish) {
    clearTimeout(this.#waiting.get(nonce)?.timer);
    this.#waiting.delete(nonce);
    finish();
  }

  #loseAll() {
    for (const [nonce, { reject }] of [...this.#waiting]) {
      this.#settle(nonce, () => reject(new Error('The connection was lost before the answer came.')));
    }
  }

  #refuse(reason) {
    this.dispatchEvent(new CustomEvent('refused', { detail: reason }));
  }

  #nonce() {
    this.#count += 1;
    return `${Date.now()}${String(this.#count).padStart(4, '0')}`;
  }
}
