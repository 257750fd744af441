import { h, iconButton } from './dom.js';
import { CommandType, MessageFlag, Permission } from './flags.js';
import { usable } from './commands.js';
import { openMenu } from './menu.js';

/** What can be done with a message: a bar that shows on hover and focus, and the same as a menu. */
export class MessageActions {
  #state;
  #on;

  /** `on` has reply(message), edit(message), remove(message), apply(command, message), copy(message). */
  constructor(state, on) {
    this.#state = state;
    this.#on = on;
  }

  /** The bar of a message; empty for one that cannot be acted on. */
  bar(message) {
    const actions = this.#actions(message);
    if (!actions.length) return null;
    const buttons = actions.map((item) => iconButton(item.icon, item.label, item.run, { 'data-action': item.action }));
    const apps = this.#commands();
    if (apps.length) {
      buttons.push(iconButton('apps', 'Apps', (event) => openMenu(this.#appItems(message, apps), event.currentTarget), { 'data-action': 'apps', 'aria-haspopup': 'menu' }));
    }
    buttons.push(iconButton('more', 'More', (event) => this.menu(message, event.currentTarget), { 'data-action': 'more', 'aria-haspopup': 'menu' }));
    return h('div', { class: 'actions', role: 'toolbar', 'aria-label': 'Message actions' }, buttons);
  }

  menu(message, place) {
    const copy = { label: 'Copy text', icon: 'file', action: 'copy', run: () => this.#on.copy(message) };
    const apps = message.flags & MessageFlag.EPHEMERAL ? [] : this.#commands();
    openMenu([...this.#actions(message), copy, ...this.#appItems(message, apps)], place);
  }

  #appItems(message, apps) {
    if (!apps.length) return [];
    const items = apps.map((command) => ({ label: command.name, icon: 'apps', commandId: command.id, run: () => this.#on.apply(command, message) }));
    return [{ heading: 'Apps' }, ...items];
  }

  #commands() {
    return usable(this.#state, CommandType.MESSAGE);
  }

  #actions(message) {
    if (message.flags & MessageFlag.EPHEMERAL) return [];
    const own = message.author.id === this.#state.you;
    const mayDelete = own || (this.#state.guild && this.#state.may(Permission.MANAGE_MESSAGES));
    return [
      { label: 'Reply', icon: 'reply', action: 'reply', run: () => this.#on.reply(message) },
      own && { label: 'Edit', icon: 'edit', action: 'edit', run: () => this.#on.edit(message) },
      mayDelete && { label: 'Delete', icon: 'trash', action: 'delete', danger: true, run: () => this.#on.remove(message) },
    ].filter(Boolean);
  }
}

/** Lets the user change the text of their message in its place. `save(text)` gets the new text; Escape gives up. */
export function editInPlace(node, message, save) {
  if (node.querySelector('.editor')) return;
  const parts = node.querySelector('.parts');
  const finish = () => {
    editor.remove();
    parts.hidden = false;
    node.focus();
  };
  const submit = () => {
    if (area.value.trim() && area.value !== message.content) save(area.value.trim());
    finish();
  };
  const area = h('textarea', {
    'aria-label': 'Edit message', rows: '2', value: message.content, maxlength: '2000', dataset: { testid: 'edit-text' },
    onkeydown: (event) => {
      if (event.key === 'Escape') finish();
      else if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault();
        submit();
      }
      event.stopPropagation();
    },
  });
  const editor = h('div', { class: 'editor' }, area, h('p', { class: 'editor-help' }, 'Escape to ',
    h('button', { type: 'button', class: 'link', onclick: finish }, 'cancel'), ' · Enter to ',
    h('button', { type: 'button', class: 'link', onclick: submit }, 'save')));
  parts.hidden = true;
  parts.after(editor);
  area.focus();
}
