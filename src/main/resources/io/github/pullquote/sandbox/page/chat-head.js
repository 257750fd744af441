import { h, icon, iconButton } from './dom.js';
import { isThread } from './flags.js';
import { textsOfWelcome } from './welcome.js';

/** The head of the chat: which channel this is, and the switches of the two side panels; below, what is wrong. */
export class ChatHead {
  #state;
  #on;
  #down = true;
  #wasUp = false;

  /** `on` has open(channelId), toggleChannels(), toggleMembers(), try(text). */
  constructor(state, socket, on) {
    this.#state = state;
    this.#on = on;
    state.addEventListener('world', () => this.#draw());
    state.addEventListener('open', () => this.#welcome());
    socket.addEventListener('up', () => this.#connection(false));
    socket.addEventListener('down', () => this.#connection(true));
    this.#notices();
  }

  #connection(down) {
    this.#down = down;
    this.#wasUp ||= !down;
    this.#notices();
  }

  #draw() {
    const { channel } = this.#state;
    if (!channel) return;
    const parent = isThread(channel) && this.#state.channels.get(channel.parent_id);
    const name = this.#name();
    document.title = `${channel.guild_id ? '#' : '@'}${name} · Sandbox`;
    document.getElementById('messages').setAttribute('aria-label', `Messages in ${name}`);
    document.getElementById('chat-head').replaceChildren(
      iconButton('menu', 'Channels', this.#on.toggleChannels, { class: 'icon-button only-narrow', 'data-testid': 'toggle-channels' }),
      h('div', { class: 'chat-title' },
        parent && [h('button', { type: 'button', class: 'crumb', onclick: () => this.#on.open(parent.id) }, `#${parent.name}`), h('span', { class: 'crumb-mark' }, '›')],
        icon(isThread(channel) ? 'thread' : channel.guild_id ? 'hash' : 'at'), h('h2', { dataset: { testid: 'channel-name' } }, name),
        channel.topic && h('p', { class: 'topic', title: channel.topic }, channel.topic)),
      iconButton('people', 'Members', this.#on.toggleMembers, { 'data-testid': 'toggle-members' }));
    this.#notices();
    if (!document.getElementById('welcome').contains(document.activeElement)) this.#welcome();
  }

  #name() {
    const { channel, bot } = this.#state;
    return channel.guild_id ? channel.name : bot ? this.#state.nameOf(bot.id) : 'Direct message';
  }

  #notices() {
    const lines = [];
    if (this.#down) lines.push(h('p', { class: 'notice', dataset: { testid: 'offline' } }, this.#wasUp ? 'The sandbox cannot be reached. Trying again…' : 'Connecting…'));
    else if (this.#state.bot && !this.#state.botConnected) {
      lines.push(h('p', { class: 'notice', dataset: { testid: 'bot-offline' } }, `${this.#state.nameOf(this.#state.bot.id)} is not connected, so nobody answers commands for now.`));
    }
    const node = document.getElementById('notices');
    if (node.textContent !== lines.map((line) => line.textContent).join('')) node.replaceChildren(...lines);
  }

  #welcome() {
    const { channel } = this.#state;
    if (!channel) return;
    const { title, text, suggestions } = textsOfWelcome(this.#state, this.#name());
    document.getElementById('welcome').replaceChildren(
      h('span', { class: 'welcome-mark' }, icon(isThread(channel) ? 'thread' : channel.guild_id ? 'hash' : 'at')),
      h('h3', {}, title), h('p', {}, text),
      suggestions.length > 0 && h('ul', { class: 'tries', 'aria-label': 'Things to try' }, suggestions.map((suggestion) => h('li', {}, h('button', {
        type: 'button', dataset: { testid: 'suggestion', text: suggestion }, onclick: () => this.#on.try(suggestion),
      }, suggestion)))));
  }
}
