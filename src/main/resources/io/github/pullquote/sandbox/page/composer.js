import { avatar } from './avatar.js';
import { CommandForm, isBare } from './command-form.js';
import { CommandType, isThread, Permission } from './flags.js';
import { leaves, matching, typedOut, usable } from './commands.js';
import { h, iconButton } from './dom.js';
import { mentionAt, peopleFor, toSent } from './mentions.js';
import { Suggestions } from './suggestions.js';
import { Tray } from './tray.js';

const LONGEST = 2000;

/** Where the user writes: a message with mentions and files, or a slash command. */
export class Composer {
  #state;
  #on;
  #area = document.getElementById('composer-area');
  #text;
  #count = h('span', { class: 'count', 'aria-live': 'polite' });
  #plain;
  #box;
  #form = null;
  #reply = null;
  #replyBar = h('div', { class: 'reply-bar', hidden: true });
  #picker = new Suggestions('Commands and people', 'picker', (item) => item.run());
  #tray;
  #drafts = new Map();
  #place = null;

  /** `on` has send({content, reply_to, attachment_ids}), command(entry, options), complete(entry, options), upload(file). */
  constructor(state, on) {
    this.#state = state;
    this.#on = on;
    this.#tray = new Tray(on.upload);
    this.#text = h('textarea', {
      id: 'composer', rows: '1', 'aria-label': 'Message', 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox',
      'aria-controls': this.#picker.id, dataset: { testid: 'composer' },
      oninput: () => this.#input(), onkeydown: (event) => this.#key(event), onpaste: (event) => this.#paste(event), onblur: () => this.#picker.hide(),
    });
    this.#plain = h('div', { class: 'plain' },
      iconButton('plus', 'Attach files', () => this.#tray.pick(), { 'data-testid': 'attach' }), this.#text, this.#count,
      iconButton('send', 'Send', () => this.#submit(), { 'data-testid': 'send', class: 'icon-button send' }));
    this.#box = h('div', { class: 'composer-box' }, this.#picker.node, this.#replyBar, this.#tray.node, this.#plain);
    this.#area.append(this.#box, h('p', { class: 'typing', id: 'typing' }));
    state.addEventListener('open', () => this.#open());
    state.addEventListener('world', () => this.#typing());
    const chat = document.getElementById('chat');
    chat.addEventListener('dragover', (event) => event.preventDefault());
    chat.addEventListener('drop', (event) => {
      event.preventDefault();
      this.#tray.add(event.dataTransfer.files);
    });
  }

  /** Puts a text here, as if it had been typed. */
  fill(text) {
    this.#leaveCommand('');
    this.#text.value = text;
    this.#input();
    (this.#form ?? this.#text).focus();
  }

  replyTo(message, name) {
    this.#leaveCommand(this.#text.value);
    this.#reply = message.id;
    this.#replyBar.replaceChildren(h('span', {}, 'Replying to ', h('strong', {}, name)), iconButton('close', 'Do not reply', () => this.#dropReply()));
    this.#replyBar.hidden = false;
    this.#text.focus();
  }

  #dropReply() {
    this.#reply = null;
    this.#replyBar.hidden = true;
  }

  #open() {
    if (this.#place) this.#drafts.set(this.#place, this.#text.value);
    this.#place = `${this.#state.you} ${this.#state.current}`;
    this.#leaveCommand(this.#drafts.get(this.#place) ?? '');
    this.#dropReply();
    const { channel } = this.#state;
    const name = channel?.guild_id ? `#${channel.name}` : `@${this.#state.bot ? this.#state.nameOf(this.#state.bot.id) : 'bot'}`;
    const allowed = this.#state.may(channel && isThread(channel) ? Permission.SEND_MESSAGES_IN_THREADS : Permission.SEND_MESSAGES);
    this.#text.disabled = !allowed;
    this.#text.placeholder = allowed ? `Message ${name}` : 'You do not have permission to send messages here.';
    this.#text.setAttribute('aria-label', `Message ${name}`);
    this.#grow();
  }

  #entries() {
    return leaves(usable(this.#state, CommandType.CHAT));
  }

  #input() {
    const typed = this.#text.value;
    const command = /^\/\S/.test(typed) ? typedOut(typed, this.#entries()) : null;
    if (command && typed.length > command.entry.name.length + 1) {
      this.#enter(command.entry, command.values);
      return;
    }
    this.#grow();
    if (/^\/[^\n]{0,60}$/.test(typed)) this.#showCommands(typed.slice(1));
    else this.#showPeople();
    this.#point();
  }

  #showCommands(typed) {
    const items = matching(this.#entries(), typed).map((entry) => ({
      main: `/${entry.name}`, detail: entry.description, aside: this.#state.bot && this.#state.nameOf(this.#state.bot.id),
      picture: this.#state.bot && avatar(this.#state.bot, 28), data: { command: entry.name },
      run: () => this.#enter(entry, new Map()),
    }));
    this.#picker.show(items.length ? 'Commands' : typed ? '' : 'The bot has registered no commands yet.', items, true);
  }

  #showPeople() {
    const cursor = this.#text.selectionStart;
    const mention = mentionAt(this.#text.value, cursor);
    const people = mention ? peopleFor(mention.typed, this.#state) : [];
    this.#picker.show(people.length ? 'People' : '', people.map((user) => ({
      main: this.#state.nameOf(user.id), detail: user.username, picture: avatar(user, 28), data: { userId: user.id },
      run: () => {
        this.#text.setRangeText(`@${this.#state.nameOf(user.id)} `, mention.start, cursor, 'end');
        this.#picker.hide();
        this.#point();
        this.#text.focus();
      },
    })), true);
  }

  /** Tells assistive technology which suggestion is marked. */
  #point() {
    if (this.#picker.activeId && this.#picker.open) this.#text.setAttribute('aria-activedescendant', this.#picker.activeId);
    else this.#text.removeAttribute('aria-activedescendant');
  }

  #key(event) {
    const bare = event.key === 'Enter' && !event.shiftKey && this.#picker.atFirst
      && this.#entries().find((entry) => `/${entry.name}` === this.#text.value.trim());
    if (bare && isBare(bare)) {
      event.preventDefault();
      this.#run(bare, new Map());
      return;
    }
    const taken = this.#picker.key(event);
    this.#point();
    if (taken) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === 'Escape') this.#dropReply();
  }

  #paste(event) {
    if (!event.clipboardData.files.length) return;
    event.preventDefault();
    this.#tray.add(event.clipboardData.files);
  }

  #submit() {
    const command = typedOut(this.#text.value.trim(), this.#entries());
    if (command) {
      this.#run(command.entry, command.values);
      return;
    }
    const content = toSent(this.#text.value.trim(), this.#state);
    if (content.length > LONGEST || this.#tray.busy || (!content && !this.#tray.ids.length)) return;
    this.#on.send({ content, ...(this.#reply && { reply_to: this.#reply }), ...(this.#tray.ids.length && { attachment_ids: this.#tray.ids }) });
    this.#text.value = '';
    this.#tray.clear();
    this.#dropReply();
    this.#input();
  }

  #enter(entry, values) {
    this.#picker.hide();
    this.#form?.node.remove();
    this.#form = new CommandForm(entry, values, this.#state, {
      submit: (chosen, options) => this.#send(chosen, options),
      cancel: (text) => {
        this.#leaveCommand(text);
        this.#input();
        this.#text.focus();
      },
      complete: this.#on.complete,
      upload: this.#on.upload,
    });
    this.#plain.hidden = true;
    this.#box.append(this.#form.node);
    this.#form.focus();
    this.#form.complete();
  }

  #run(entry, values) {
    this.#enter(entry, values);
    this.#form.submit();
  }

  #send(entry, options) {
    this.#leaveCommand('');
    this.#text.focus();
    this.#on.command(entry, options);
  }

  #leaveCommand(text) {
    this.#form?.node.remove();
    this.#form = null;
    this.#plain.hidden = false;
    this.#text.value = text;
    this.#grow();
  }

  #grow() {
    this.#text.style.height = 'auto';
    this.#text.style.height = `${Math.min(this.#text.scrollHeight, 240)}px`;
    const left = LONGEST - this.#text.value.length;
    this.#count.textContent = left < 200 ? String(left) : '';
    this.#count.classList.toggle('over', left < 0);
  }

  #typing() {
    const names = this.#state.typers(this.#state.current).map((id) => this.#state.nameOf(id));
    document.getElementById('typing').textContent = names.length ? `${names.join(', ')} ${names.length > 1 ? 'are' : 'is'} typing…` : '';
  }
}
