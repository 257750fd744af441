import { avatar } from './avatar.js';
import { h, icon, iconButton } from './dom.js';
import { nest } from './commands.js';
import { optionField } from './option-field.js';
import { OptionType } from './flags.js';
import { Suggestions } from './suggestions.js';

const PAUSE = 150;

/** The composer while a command is being filled in: its name, a field an option, and what the bot suggests. */
export class CommandForm {
  #entry;
  #fields = new Map();
  #state;
  #on;
  #row;
  #more;
  #rest;
  #hint;
  #suggestions;
  #timer;
  #asked = 0;
  #current = null;

  /** `on` has submit(entry, options), cancel(text), complete(entry, options) → choices, and upload(file). */
  constructor(entry, values, state, on) {
    this.#entry = entry;
    this.#state = state;
    this.#on = on;
    this.#suggestions = new Suggestions('Choices', 'autocomplete', (item) => this.#take(item.choice));
    this.#hint = h('p', { class: 'command-hint', role: 'status', dataset: { testid: 'command-hint' } });
    this.#more = h('span', { class: 'option-more' });
    this.#rest = h('input', { type: 'text', class: 'option-rest', autocomplete: 'off', 'aria-label': 'More options', dataset: { testid: 'option-rest' } });
    this.#row = h('div', { class: 'command-row' },
      h('span', { class: 'command-chip' }, state.bot && avatar(state.bot, 20), `/${entry.name}`), this.#rest, this.#more);
    this.node = h('form', {
      class: 'command-form', 'aria-label': `Command ${entry.name}`, dataset: { testid: 'command-form', command: entry.name },
      onsubmit: (event) => { event.preventDefault(); this.submit(); },
      onkeydown: (event) => this.#key(event),
      oninput: (event) => this.#input(event),
      onfocusin: (event) => this.#focus(event),
    }, this.#suggestions.node, this.#hint, h('div', { class: 'command-line' }, this.#row,
      iconButton('close', 'Cancel the command', () => on.cancel(''), { 'data-testid': 'command-cancel' }),
      h('button', { type: 'submit', class: 'icon-button send', 'aria-label': 'Send', title: 'Send', dataset: { testid: 'command-send' } }, icon('send'))));
    for (const option of entry.options.filter((option) => option.required || values.has(option.name))) this.#add(option);
    for (const [name, text] of values) this.#fields.get(name)?.set(text);
    this.#offer();
    this.#say(entry.description);
  }

  /** Puts the cursor where the user goes on: the first field without a value, the last one, or where options are named. */
  focus() {
    const fields = [...this.#fields.values()];
    const next = fields.find((field) => field.read() === null) ?? fields.at(-1) ?? null;
    (next?.input ?? this.#rest).focus();
    this.#current = next;
  }

  /** Looks for choices for the field at hand, as after typing in it. */
  complete() {
    if (this.#current?.option.autocomplete) this.#ask(this.#current);
  }

  submit() {
    if (!this.#placeRest()) return;
    const wrong = [...this.#fields.values()].map((field) => ({ field, fault: field.fault() })).find(({ fault }) => fault);
    for (const { node } of this.#fields.values()) node.classList.remove('wrong');
    if (wrong) {
      wrong.field.node.classList.add('wrong');
      wrong.field.input.focus();
      this.#say(wrong.fault, wrong.field.option.name, true);
      return;
    }
    this.#on.submit(this.#entry, nest(this.#entry, this.#values()));
  }

  /** Gives what was typed beside the fields to the first option that has no value. False when there is none. */
  #placeRest() {
    const text = this.#rest.value.trim();
    if (!text) return true;
    const free = this.#entry.options.filter((option) => (this.#fields.get(option.name)?.read() ?? null) === null);
    const option = free.find(({ required }) => required) ?? free.find(({ type }) => type === OptionType.STRING) ?? free[0];
    if (!option) {
      this.#say('This command takes no more options.', '', true);
      return false;
    }
    this.#rest.value = '';
    (this.#fields.get(option.name) ?? this.#add(option)).set(text);
    this.#offer();
    return true;
  }

  /** `count:` typed at the end of a text goes on in the field of that option. True when it did. */
  #openNamed(input) {
    const [typed, name] = /(?:^|\s)(\S+):$/.exec(input.value) ?? [];
    const option = this.#entry.options.find((each) => each.name === name);
    const there = this.#fields.get(name);
    if (!option || (there && there.input !== input && there.read() !== null)) return false;
    input.value = input.value.slice(0, -typed.length);
    const field = there ?? this.#add(option);
    this.#offer();
    field.input.focus();
    return true;
  }

  #values(focused = null) {
    return [...this.#fields.values()].map((field) => {
      const { name, type } = field.option;
      if (field === focused) return { name, type, value: field.input.value, focused: true };
      return { name, type, value: field.read() };
    }).filter(({ value, focused: asked }) => asked || (value !== null && !Number.isNaN(value)));
  }

  #add(option) {
    const field = optionField(option, this.#state, this.#on.upload);
    this.#fields.set(option.name, field);
    this.#rest.before(field.node);
    return field;
  }

  /** Offers the options that are not yet there. */
  #offer() {
    const rest = this.#entry.options.filter((option) => !this.#fields.has(option.name));
    this.#more.replaceChildren(...rest.map((option) => h('button', {
      type: 'button', class: 'option-add', title: option.description, dataset: { testid: `add-${option.name}` },
      onclick: () => {
        const field = this.#add(option);
        this.#offer();
        field.input.focus();
      },
    }, `+ ${option.name}`)));
  }

  #say(text, name = '', wrong = false) {
    this.#hint.classList.toggle('wrong', wrong);
    this.#hint.replaceChildren(...[name && h('strong', {}, name), ` ${text}`].filter(Boolean));
  }

  #fieldOf(node) {
    return [...this.#fields.values()].find((field) => field.node.contains(node));
  }

  #focus(event) {
    const field = this.#fieldOf(event.target);
    if (event.target === this.#rest) {
      this.#current = null;
      this.#suggestions.hide();
    }
    if (!field) return;
    if (field !== this.#current) this.#suggestions.hide();
    this.#current = field;
    if (!field.node.classList.contains('wrong')) this.#say(field.option.description, field.option.name);
    if (field.option.autocomplete && !field.input.value) this.#later(field);
  }

  #input(event) {
    if (event.target.type === 'text' && this.#openNamed(event.target)) return;
    const field = this.#fieldOf(event.target);
    if (!field) return;
    field.node.classList.remove('wrong');
    this.#say(field.option.description, field.option.name);
    if (field.option.autocomplete) this.#later(field);
  }

  #later(field) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(field), PAUSE);
  }

  async #ask(field) {
    const ask = ++this.#asked;
    const still = () => ask === this.#asked && this.node.isConnected && field === this.#current;
    try {
      const choices = await this.#on.complete(this.#entry, nest(this.#entry, this.#values(field)));
      if (!still()) return;
      this.#suggestions.show(choices.length ? `Choices for ${field.option.name}` : '',
        choices.map((choice) => ({ main: choice.name, choice, data: { value: choice.value } })), false);
    } catch {
      if (still()) this.#suggestions.show('No choices came from the bot.', [], false);
    }
  }

  #take(choice) {
    this.#asked += 1;
    if (this.#current.choose) this.#current.choose(choice);
    this.#suggestions.hide();
    this.#current.input.focus();
  }

  #key(event) {
    if (this.#suggestions.key(event)) return;
    const { target } = event;
    if (event.key === 'Escape') this.#on.cancel('');
    else if (event.key === 'Backspace' && target.matches('input[type="text"]') && !target.value) this.#goBack();
    else if (event.key === 'Enter' && target.matches('select, input[type="file"]')) this.submit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Backspace in an empty field takes an optional one away; in the first one it leaves the command. */
  #goBack() {
    const field = this.#current;
    if (field && !field.option.required) {
      this.#fields.delete(field.option.name);
      field.node.remove();
      this.#offer();
      this.focus();
    } else this.#on.cancel(`/${this.#entry.name}`);
  }
}

/** Whether a command can be sent with no option at all. */
export const isBare = (entry) => !entry.options.some((option) => option.required && option.type >= OptionType.STRING);
