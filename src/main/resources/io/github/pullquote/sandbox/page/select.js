import { h, icon, onOutside } from './dom.js';
import { ComponentType as C, isThread } from './flags.js';

/** What can be chosen in a select: the options of a string select, or what the sandbox has of its kind. */
export function choicesOf(component, state) {
  if (component.type === C.STRING_SELECT) return component.options;
  const chosen = new Set((component.default_values ?? []).map((value) => value.id));
  const choice = (label, id) => ({ label, value: id, default: chosen.has(id) });
  const users = [...state.users.values()].map((user) => choice(`@${state.nameOf(user.id)}`, user.id));
  const roles = (state.guild?.roles ?? []).map((role) => choice(role.name, role.id));
  switch (component.type) {
    case C.USER_SELECT: return users;
    case C.ROLE_SELECT: return roles;
    case C.CHANNEL_SELECT: return channelsOf(state, component.channel_types).map((channel) => choice(`#${channel.name}`, channel.id));
    default: return [...users, ...roles];
  }
}

/** The guild's channels, of these types when some are named; threads only when asked for. */
export function channelsOf(state, types) {
  return [...state.channels.values()].filter((channel) => channel.guild_id
    && (types?.length ? types.includes(channel.type) : !isThread(channel)));
}

/**
 * A select: a button that opens a list. One choice is told at once; several are told when the list closes.
 * `choose(control, values)` is called with the values.
 */
export function selectMenu(component, state, choose) {
  return new Select(component, choicesOf(component, state), choose).node;
}

let count = 0;

class Select {
  #choices;
  #least;
  #most;
  #chosen;
  #choose;
  #shown;
  #list;
  #trigger;
  #before = '';
  #stop = null;
  #placeholder;

  constructor(component, choices, choose) {
    this.#choices = choices;
    this.#least = component.min_values ?? 1;
    this.#most = Math.min(component.max_values ?? 1, choices.length);
    this.#chosen = new Set(choices.filter((choice) => choice.default).map((choice) => choice.value));
    this.#choose = choose;
    this.#placeholder = component.placeholder ?? 'Make a selection';
    const id = `select-${++count}`;
    this.#shown = h('span', { class: 'select-text' });
    this.#trigger = h('button', {
      type: 'button', class: 'select-trigger', disabled: Boolean(component.disabled), 'aria-haspopup': 'listbox', 'aria-expanded': 'false',
      'aria-controls': id, dataset: { customId: component.custom_id }, onclick: () => this.#toggle(),
    }, this.#shown, icon('down'));
    this.#list = h('ul', { id, class: 'select-list', role: 'listbox', hidden: true, 'aria-multiselectable': this.#many ? 'true' : null },
      choices.map((choice) => this.#option(choice)));
    this.node = h('div', { class: 'select', onkeydown: (event) => this.#key(event) }, this.#trigger, this.#list);
    this.#show();
  }

  get #many() {
    return this.#most > 1;
  }

  #option(choice) {
    return h('li', { role: 'option', tabindex: '-1', dataset: { value: choice.value }, onclick: () => this.#pick(choice.value) },
      h('span', { class: 'option-text' },
        h('span', {}, choice.emoji?.name && `${choice.emoji.name} `, choice.label),
        choice.description && h('small', {}, choice.description)),
      h('span', { class: 'option-mark' }, icon('check')));
  }

  #pick(value) {
    if (!this.#many) {
      this.#chosen = new Set([value]);
      this.#show();
      this.#close(false);
      this.#choose(this.#trigger, [value]);
      return;
    }
    if (!this.#chosen.delete(value) && this.#chosen.size < this.#most) this.#chosen.add(value);
    this.#show();
  }

  #show() {
    const labels = this.#choices.filter((choice) => this.#chosen.has(choice.value)).map((choice) => choice.label);
    this.#shown.textContent = labels.join(', ') || this.#placeholder;
    this.#shown.classList.toggle('placeholder', !labels.length);
    for (const item of this.#list.children) item.setAttribute('aria-selected', this.#chosen.has(item.dataset.value));
  }

  #toggle() {
    if (this.#stop) {
      this.#close(true);
      return;
    }
    this.#before = [...this.#chosen].join();
    this.#list.hidden = false;
    this.#trigger.setAttribute('aria-expanded', 'true');
    this.#stop = onOutside([this.node], () => this.#close(true));
    (this.#list.querySelector('[aria-selected="true"]') ?? this.#list.firstElementChild)?.focus();
    this.#list.scrollIntoView({ block: 'nearest' });
  }

  #close(tell) {
    this.#stop?.();
    this.#stop = null;
    this.#list.hidden = true;
    this.#trigger.setAttribute('aria-expanded', 'false');
    const values = [...this.#chosen];
    if (tell && this.#many && values.join() !== this.#before && values.length >= this.#least) this.#choose(this.#trigger, values);
  }

  #key(event) {
    if (!this.#stop) return;
    const items = [...this.#list.children];
    const at = items.indexOf(document.activeElement);
    const moves = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 };
    if (event.key in moves) items[(moves[event.key] + items.length) % items.length]?.focus();
    else if ((event.key === 'Enter' || event.key === ' ') && at >= 0) this.#pick(items[at].dataset.value);
    else if (event.key === 'Escape' || event.key === 'Tab') this.#close(true);
    else return;
    if (event.key === 'Escape' || (event.key === 'Enter' && !this.#many)) this.#trigger.focus();
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  }
}
