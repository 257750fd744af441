import { h, icon, iconButton } from './dom.js';

/** Files waiting to go with the next message; each is uploaded as soon as it is chosen. */
export class Tray {
  #upload;
  #items = [];
  #input;

  constructor(upload) {
    this.#upload = upload;
    this.#input = h('input', { type: 'file', multiple: true, class: 'unseen', tabindex: '-1', 'aria-label': 'Files to attach', dataset: { testid: 'attach-input' },
      onchange: () => {
        this.add(this.#input.files);
        this.#input.value = '';
      } });
    this.list = h('ul', { class: 'tray-list' });
    this.node = h('div', { class: 'tray' }, this.#input, this.list);
  }

  get ids() {
    return this.#items.flatMap((item) => (item.stored ? [item.stored.id] : []));
  }

  get busy() {
    return this.#items.some((item) => !item.stored && !item.trouble);
  }

  pick() {
    this.#input.click();
  }

  clear() {
    this.#items = [];
    this.#draw();
  }

  add(files) {
    for (const file of files) this.#store({ file, stored: null, trouble: null });
  }

  async #store(item) {
    this.#items.push(item);
    this.#draw();
    try {
      item.stored = await this.#upload(item.file);
    } catch (error) {
      item.trouble = error.message;
    }
    this.#draw();
  }

  #draw() {
    this.list.replaceChildren(...this.#items.map((item) => h('li', { class: item.trouble ? 'wrong' : null },
      icon('file'), h('span', {}, item.file.name, h('small', {}, item.trouble ?? (item.stored ? '' : 'uploading…'))),
      iconButton('close', `Remove ${item.file.name}`, () => {
        this.#items = this.#items.filter((other) => other !== item);
        this.#draw();
      }))));
  }
}
