import { appTag, avatar } from './avatar.js';
import { CommandType } from './flags.js';
import { usable } from './commands.js';
import { h } from './dom.js';
import { openMenu } from './menu.js';

/** Who is in the open channel; a person's menu has the commands for people. */
export class Members {
  #state;
  #apply;
  #node = document.getElementById('members');

  /** `apply(command, userId)` uses a user command on somebody. */
  constructor(state, apply) {
    this.#state = state;
    this.#apply = apply;
    state.addEventListener('world', () => this.#draw());
  }

  #draw() {
    const { guild, users, bot } = this.#state;
    const here = [...users.values()].filter((user) => user.bot || (guild ? this.#state.member(user.id) : user.id === this.#state.you));
    const people = here.filter((user) => !user.bot);
    this.#node.replaceChildren(
      ...this.#group(`Members — ${people.length}`, people), ...(bot ? this.#group(this.#state.botConnected ? 'App — online' : 'App — offline', [bot]) : []));
  }

  #group(title, users) {
    return [h('h2', {}, title), h('ul', {}, users.map((user) => h('li', {}, this.#person(user))))];
  }

  #person(user) {
    const away = user.bot && !this.#state.botConnected;
    return h('button', {
      type: 'button', class: away ? 'person away' : 'person', dataset: { userId: user.id },
      onclick: (event) => this.#menu(user, event.currentTarget),
      oncontextmenu: (event) => {
        event.preventDefault();
        this.#menu(user, event.currentTarget);
      },
    }, h('span', { class: away ? 'presence' : 'presence on' }, avatar(user, 32)), h('span', { class: 'person-name' }, this.#state.nameOf(user.id)),
    user.bot && appTag(), user.id === this.#state.guild?.owner_id && h('small', {}, 'owner'));
  }

  #menu(user, place) {
    const apps = usable(this.#state, CommandType.USER);
    if (!apps.length) return;
    openMenu([{ heading: 'Apps' }, ...apps.map((command) => ({ label: command.name, icon: 'apps', commandId: command.id, run: () => this.#apply(command, user.id) }))], place);
  }
}
