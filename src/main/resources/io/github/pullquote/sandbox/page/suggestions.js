import { h } from './dom.js';

let count = 0;

/**
 * The list above a text field: commands, people or choices to complete it with. The field keeps the focus; this marks
 * the item at hand. Items are `{main, detail?, aside?, picture?, data?}`; `pick(item)` is told the chosen one.
 */
export class Suggestions {
  #pick;
  #items = [];
  #at = -1;
  #title;
  #list;

  constructor(label, testid, pick) {
    this.#pick = pick;
    this.id = `suggestions-${++count}`;
    this.#title = h('p', { class: 'suggestions-title' });
    this.#list = h('ul', { id: this.id, role: 'listbox', 'aria-label': label });
    this.node = h('div', { class: 'suggestions', hidden: true, dataset: { testid } }, this.#title, this.#list);
  }

  get open() {
    return !this.node.hidden;
  }

  /** The id of the marked item, for aria-activedescendant. */
  get activeId() {
    return this.#at < 0 ? null : `${this.id}-${this.#at}`;
  }

  /** Whether the user has not moved on from the best item. */
  get atFirst() {
    return this.#at <= 0;
  }

  /** Shows the items, the first one marked if `marked`. Nothing to show hides the list. */
  show(title, items, marked) {
    this.#items = items;
    this.#at = marked && items.length ? 0 : -1;
    this.#title.textContent = title;
    this.#list.replaceChildren(...items.map((item, i) => h('li', {
      id: `${this.id}-${i}`, role: 'option', dataset: item.data ?? {},
      onpointerdown: (event) => event.preventDefault(),
      onclick: () => this.#pick(item),
      onpointermove: () => this.#mark(i),
    }, item.picture, h('span', { class: 'suggestion-text' }, h('span', {}, item.main), item.detail && h('small', {}, item.detail)), item.aside && h('small', { class: 'aside' }, item.aside))));
    this.node.hidden = !items.length && !title;
    this.#mark(this.#at);
  }

  hide() {
    this.node.hidden = true;
    this.#items = [];
    this.#at = -1;
  }

  /** Handles a key of the field; true when it was for the list. */
  key(event) {
    if (!this.open) return false;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!this.#items.length) return false;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.#mark(this.#at < 0 ? (step > 0 ? 0 : this.#items.length - 1) : (this.#at + step + this.#items.length) % this.#items.length);
    } else if ((event.key === 'Enter' || event.key === 'Tab') && this.#at >= 0 && !event.shiftKey) this.#pick(this.#items[this.#at]);
    else if (event.key === 'Escape') this.hide();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  #mark(at) {
    this.#at = at;
    [...this.#list.children].forEach((item, i) => item.setAttribute('aria-selected', i === at));
    this.#list.children[at]?.scrollIntoView({ block: 'nearest' });
  }
}
