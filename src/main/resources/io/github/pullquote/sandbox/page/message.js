import { appTag, avatar } from './avatar.js';
import { attachments } from './media.js';
import { componentTree } from './components.js';
import { CommandType, MessageFlag } from './flags.js';
import { embedCard } from './embeds.js';
import { h, icon } from './dom.js';
import { clockTime, fullTime, messageTime } from './time.js';

const GROUP_SPAN = 7 * 60 * 1000;
const THREAD_CREATED = 18;
const QUIET_TYPES = new Set([0, 19, 20, 23]);

/** Whether a message stands under the one before it without a head of its own. */
export function continues(message, previous) {
  return Boolean(previous)
    && previous.author.id === message.author.id
    && QUIET_TYPES.has(message.type ?? 0) && QUIET_TYPES.has(previous.type ?? 0)
    && !message.message_reference && !message.interaction_metadata
    && ((message.flags ?? 0) & MessageFlag.EPHEMERAL) === ((previous.flags ?? 0) & MessageFlag.EPHEMERAL)
    && Date.parse(message.timestamp) - Date.parse(previous.timestamp) < GROUP_SPAN;
}

/** Draws messages. `on` says what its links do: dismiss(message), jump(id), openChannel(id), press(message, …). */
export class MessageView {
  #state;
  #markdown;
  #on;

  constructor(state, markdown, on) {
    this.#state = state;
    this.#markdown = markdown;
    this.#on = on;
  }

  draw(message, joined) {
    const flags = message.flags ?? 0;
    const date = new Date(message.timestamp);
    const name = this.#state.nameOf(message.author.id);
    const system = !QUIET_TYPES.has(message.type ?? 0);
    const node = h('li', {
      class: 'message', tabindex: '-1', dataset: { messageId: message.id, authorId: message.author.id },
      'aria-label': `${name}, ${messageTime(date)}`,
    });
    node.classList.toggle('joined', joined);
    node.classList.toggle('ephemeral', Boolean(flags & MessageFlag.EPHEMERAL));
    node.classList.toggle('for-you', this.#isForYou(message));
    if (system) {
      node.classList.add('system');
      node.append(icon(message.type === THREAD_CREATED ? 'thread' : 'more'), this.#systemLine(message, name, date));
      return node;
    }
    node.append(...this.#above(message));
    node.append(joined
      ? h('time', { class: 'gutter', datetime: message.timestamp, title: fullTime(date) }, clockTime(date))
      : avatar(this.#author(message)));
    node.append(h('div', { class: 'body' }, !joined && this.#head(message, name, date), this.#content(message), this.#foot(message)));
    return node;
  }

  #author(message) {
    return this.#state.users.get(message.author.id) ?? message.author;
  }

  #isForYou(message) {
    return (message.mentions ?? []).some((user) => user.id === this.#state.you) && message.author.id !== this.#state.you;
  }

  #head(message, name, date) {
    return h('div', { class: 'head' },
      h('span', { class: 'author' }, name), this.#author(message).bot && appTag(),
      h('time', { datetime: message.timestamp, title: fullTime(date) }, messageTime(date)));
  }

  /** The line above: who used which command, or which message this one answers. */
  #above(message) {
    const used = message.interaction_metadata ?? message.interaction;
    if (used?.name) {
      const user = used.user;
      return [h('div', { class: 'above', dataset: { testid: 'used-command' } },
        avatar(this.#state.users.get(user.id) ?? user, 16),
        h('span', { class: 'who' }, this.#state.nameOf(user.id)), ' used ', h('span', { class: 'command-name' }, this.#commandName(used.name)))];
    }
    if (!message.message_reference?.message_id) return [];
    const original = this.#state.message(message.channel_id, message.message_reference.message_id) ?? message.referenced_message;
    if (!original) return [h('div', { class: 'above' }, h('em', {}, 'Original message was deleted'))];
    return [h('button', { type: 'button', class: 'above', dataset: { testid: 'replied-to' }, onclick: () => this.#on.jump(original.id) },
      avatar(this.#state.users.get(original.author.id) ?? original.author, 16),
      h('span', { class: 'who' }, this.#state.nameOf(original.author.id)), ' ', h('span', { class: 'excerpt' }, this.summary(original)))];
  }

  /** A command as this user knows it; its name in a message is the bot's own. */
  #commandName(name) {
    const called = (level, key) => level?.find((one) => (one.key ?? one.name) === key);
    const onTarget = ({ type }) => type === CommandType.MESSAGE || type === CommandType.USER;
    const commands = this.#state.commands;
    const target = called(commands.filter(onTarget), name);
    if (target) return target.name;
    const words = [];
    let level = commands.filter((command) => !onTarget(command));
    for (const key of name.split(' ')) {
      const one = called(level, key);
      words.push(one?.name ?? key);
      level = one?.options;
    }
    return called(commands, name.split(' ')[0]) ? `/${words.join(' ')}` : name;
  }

  #content(message) {
    const flags = message.flags ?? 0;
    if (flags & MessageFlag.LOADING) {
      const name = this.#state.nameOf(message.author.id);
      return h('p', { class: 'thinking', dataset: { testid: 'thinking' } }, h('span', { class: 'dots', 'aria-hidden': 'true' }), `${name} is thinking…`);
    }
    const parts = h('div', { class: 'parts' });
    if (message.content) parts.append(h('div', { class: 'markdown' }, this.#markdown.toNodes(message.content)));
    const press = (control, data) => this.#on.press(message, control, data);
    const context = { state: this.#state, markdown: this.#markdown, message, press };
    const shownInComponents = flags & MessageFlag.COMPONENTS_V2;
    if (message.attachments?.length && !shownInComponents) parts.append(attachments(message.attachments));
    for (const embed of message.embeds ?? []) parts.append(embedCard(embed, this.#markdown));
    if (message.components?.length) parts.append(componentTree(message.components, context));
    if (message.edited_timestamp) this.#markEdited(parts, message);
    if (message.thread) parts.append(this.#threadBox(message.thread));
    return parts;
  }

  #foot(message) {
    const flags = message.flags ?? 0;
    const mine = Boolean(flags & MessageFlag.EPHEMERAL) && h('div', { class: 'only-you', dataset: { testid: 'only-you' } },
      icon('eye'), 'Only you can see this · ',
      h('button', { type: 'button', class: 'link', dataset: { testid: 'dismiss' }, onclick: () => this.#on.dismiss(message) }, 'Dismiss message'));
    return [h('p', { class: 'trouble', role: 'alert', hidden: true }), mine];
  }

  /** The mark of an edited message, at the end of its last line where it is a text. */
  #markEdited(parts, message) {
    const mark = h('span', { class: 'edited', title: fullTime(new Date(message.edited_timestamp)) }, '(edited)');
    const line = parts.querySelector(':scope > .markdown:last-child > p:last-child');
    if (line) line.append(' ', mark);
    else parts.append(mark);
  }

  #threadBox(thread) {
    const known = this.#state.channels.get(thread.id) ?? thread;
    return h('button', { type: 'button', class: 'thread-box', dataset: { threadId: thread.id }, onclick: () => this.#on.openChannel(thread.id) },
      icon('thread'), h('span', {}, known.name), h('span', { class: 'link' }, 'Open thread'));
  }

  #systemLine(message, name, date) {
    const thread = message.message_reference?.channel_id;
    const said = {
      6: ['pinned a message to this channel.'],
      7: ['joined the server.'],
      [THREAD_CREATED]: ['started a thread: ', h('button', { type: 'button', class: 'link', onclick: () => this.#on.openChannel(thread) }, message.content)],
    }[message.type] ?? [message.content];
    return h('p', {}, h('span', { class: 'author' }, name), ' ', said, ' ', h('time', { datetime: message.timestamp }, messageTime(date)));
  }

  /** All the words of a message, to be read aloud. */
  spoken(message) {
    const texts = [message.content, ...textsIn(message.components ?? [])].filter(Boolean);
    return texts.length ? texts.map((text) => this.#markdown.toLine(text)).join(' ') : this.summary(message);
  }

  /** A message in a few words. */
  summary(message) {
    const texts = [message.content, ...(message.embeds ?? []).map((embed) => embed.title ?? embed.description), ...textsIn(message.components ?? [])];
    const found = texts.find((text) => text?.trim());
    if (found) return this.#markdown.toLine(found).slice(0, 160);
    if (message.flags & MessageFlag.LOADING) return 'is thinking…';
    return message.attachments?.length ? message.attachments[0].filename : 'a message';
  }
}

/** The texts in a tree of components, in reading order. */
const textsIn = (components) =>
  components.flatMap((component) => [component.content, ...textsIn(component.components ?? [])]).filter((text) => typeof text === 'string');
