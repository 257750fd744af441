import { h, icon } from './dom.js';
import { continues } from './message.js';
import { noteLine } from './note.js';
import { revealSpoiler } from './markdown.js';
import { editInPlace } from './message-actions.js';

const NEAR_THE_END = 120;

/** The messages of the open channel: keeps the drawn ones in step with the state, and the newest in view. */
export class MessageList {
  #state;
  #view;
  #actions;
  #list = document.getElementById('messages');
  #scroller = document.getElementById('scroller');
  #jump = document.getElementById('jump');
  #drawn = new Map();
  #commands = null;
  #dirty = false;
  #atEnd = true;

  constructor(state, view, actions) {
    this.#state = state;
    this.#view = view;
    this.#actions = actions;
    state.addEventListener('messages', ({ detail }) => detail === state.current && this.#later());
    state.addEventListener('world', () => state.commands !== this.#commands && this.#later());
    state.addEventListener('open', () => this.#reopen());
    state.addEventListener('arrived', ({ detail }) => this.#announce(detail));
    this.#scroller.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    this.#jump.addEventListener('click', () => this.toEnd());
    this.#list.addEventListener('keydown', (event) => this.#key(event));
    this.#list.addEventListener('click', revealSpoiler);
    this.#list.addEventListener('contextmenu', (event) => this.#contextMenu(event));
    new ResizeObserver(() => this.#atEnd && this.toEnd()).observe(this.#list);
    new ResizeObserver(() => this.#atEnd && this.toEnd()).observe(this.#scroller);
  }

  toEnd() {
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
    this.#atEnd = true;
    this.#jump.hidden = true;
  }

  /** Scrolls to a message and lights it up for a moment. */
  show(id) {
    const node = this.node(id);
    if (!node) return;
    node.scrollIntoView({ block: 'center' });
    node.classList.remove('lit');
    requestAnimationFrame(() => node.classList.add('lit'));
    node.focus({ preventScroll: true });
  }

  edit(message, save) {
    editInPlace(this.node(message.id), message, save);
  }

  /** Says in red under a message what went wrong with one of its controls. */
  trouble(id, reason) {
    const line = this.node(id)?.querySelector('.trouble');
    if (!line) return;
    line.hidden = false;
    line.replaceChildren(icon('close'), reason);
  }

  node(id) {
    return this.#drawn.get(id)?.node;
  }

  #reopen() {
    this.#drawn.clear();
    this.#list.replaceChildren();
    this.#sync();
    this.toEnd();
  }

  #later() {
    if (this.#dirty) return;
    this.#dirty = true;
    queueMicrotask(() => {
      this.#dirty = false;
      this.#sync();
    });
  }

  #sync() {
    if (this.#commands !== this.#state.commands) this.#drawn.clear();
    this.#commands = this.#state.commands;
    const focused = document.activeElement?.closest?.('[data-message-id]')?.dataset.messageId;
    const entries = this.#entries();
    const kept = new Map();
    entries.forEach((entry) => kept.set(entry.id, this.#fresh(entry)));
    this.#drawn = kept;
    const nodes = new Set([...kept.values()].map(({ node }) => node));
    for (const node of [...this.#list.children]) if (!nodes.has(node)) node.remove();
    entries.forEach(({ id }, i) => {
      const { node } = kept.get(id);
      if (this.#list.children[i] !== node) this.#list.insertBefore(node, this.#list.children[i] ?? null);
    });
    this.#rove();
    if (focused && document.activeElement === document.body) this.node(focused)?.focus({ preventScroll: true });
    if (this.#atEnd) this.toEnd();
  }

  /** Messages, and the page's own notes between them by time. */
  #entries() {
    const messages = this.#state.messages(this.#state.current);
    const lines = messages.map((message, i) => ({ id: message.id, message, joined: continues(message, messages[i - 1]), at: Date.parse(message.timestamp) }));
    const notes = this.#state.notes(this.#state.current).map((note) => ({ id: note.id, note, at: note.at }));
    const all = [...lines];
    for (const note of notes) {
      const next = all.findIndex((entry) => entry.at > note.at);
      all.splice(next < 0 ? all.length : next, 0, note);
    }
    all.forEach((entry, i) => {
      if (entry.joined && all[i - 1]?.note) entry.joined = false;
    });
    return all;
  }

  /** The drawn line of an entry, drawn again only when what it shows has changed. */
  #fresh(entry) {
    const before = this.#drawn.get(entry.id);
    const source = entry.message ?? entry.note;
    if (before && before.source === source && before.joined === entry.joined) return before;
    const node = entry.note ? noteLine(entry.note, this.#state) : this.#message(entry);
    return { node, source, joined: entry.joined };
  }

  /** One message that cannot be drawn must not hide the others. */
  #message({ message, joined }) {
    let node;
    try {
      node = this.#view.draw(message, joined);
    } catch (error) {
      console.error('A message could not be shown', message, error);
      return h('li', { class: 'message', tabindex: '-1', dataset: { messageId: message.id } }, h('p', { class: 'body trouble' }, 'This message could not be shown.'));
    }
    const bar = this.#actions.bar(message);
    if (bar) node.append(bar);
    return node;
  }

  #rove() {
    const nodes = [...this.#list.children];
    if (!nodes.some((node) => node.tabIndex === 0)) nodes.at(-1)?.setAttribute('tabindex', '0');
  }

  #key(event) {
    if (revealSpoiler(event) || event.target.parentElement !== this.#list) return;
    const moves = { ArrowUp: event.target.previousElementSibling, ArrowDown: event.target.nextElementSibling, Home: this.#list.firstElementChild, End: this.#list.lastElementChild };
    if (!(event.key in moves)) return;
    event.preventDefault();
    const next = moves[event.key];
    if (!next) return;
    event.target.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }

  #contextMenu(event) {
    const node = event.target.closest('[data-message-id]');
    if (!node || event.target.closest('a, textarea, input') || String(getSelection())) return;
    event.preventDefault();
    const message = this.#state.message(this.#state.current, node.dataset.messageId);
    if (message) this.#actions.menu(message, event.clientX || event.clientY ? { x: event.clientX, y: event.clientY } : node);
  }

  #scrolled() {
    const left = this.#scroller.scrollHeight - this.#scroller.scrollTop - this.#scroller.clientHeight;
    this.#atEnd = left < NEAR_THE_END;
    if (this.#atEnd) this.#jump.hidden = true;
  }

  /** Reads a new message of somebody else's aloud, and offers the way down to it. */
  #announce(message) {
    if (message.channel_id !== this.#state.current || message.author.id === this.#state.you) return;
    if (!this.#atEnd) this.#jump.hidden = false;
    const line = h('p', {}, `${this.#state.nameOf(message.author.id)}: ${this.#view.spoken(message)}`);
    const live = document.getElementById('live');
    live.append(line);
    while (live.children.length > 5) live.firstChild.remove();
  }
}
