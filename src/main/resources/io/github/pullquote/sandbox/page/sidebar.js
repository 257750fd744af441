import { avatar } from './avatar.js';
import { ChannelType, isThread } from './flags.js';
import { h, icon, iconButton } from './dom.js';

const byPosition = (a, b) => (a.position ?? 0) - (b.position ?? 0);

/** The servers, the channels of the open one, and who the user acts as. */
export class Sidebar {
  #state;
  #on;
  #rail = document.getElementById('rail');
  #side = document.getElementById('sidebar');

  /** `on` has open(channelId), become(userId), switchTheme(). */
  constructor(state, on) {
    this.#state = state;
    this.#on = on;
    state.addEventListener('world', () => this.#draw());
  }

  #draw() {
    const focused = document.activeElement?.dataset?.key;
    const { guild } = this.#state;
    this.#rail.replaceChildren(this.#railButton('dm', 'Direct messages', icon('at'), this.#dms(), !guild),
      h('hr'), ...this.#state.guilds.map((each) => this.#railButton(each.id, each.name, h('span', { 'aria-hidden': 'true' }, initials(each.name)), this.#listed(each), each === guild)));
    this.#side.replaceChildren(
      h('h1', { class: 'side-title', dataset: { testid: 'guild-name' } }, guild?.name ?? 'Direct messages'),
      h('nav', { class: 'channels', 'aria-label': 'Channels' }, guild ? this.#listed(guild).map((channel) => this.#withThreads(channel)) : this.#dms().map((channel) => this.#channel(channel))),
      this.#you());
    if (focused && document.activeElement === document.body) document.querySelector(`[data-key="${focused}"]`)?.focus();
  }

  #railButton(id, name, face, channels, here) {
    const all = channels.flatMap((channel) => [channel, ...this.#threads(channel)]);
    const unread = all.some((channel) => this.#state.unread.has(channel.id));
    return h('button', {
      type: 'button', class: `rail-button ${here ? 'here' : ''} ${unread ? 'unread' : ''}`, 'aria-label': name, title: name, 'aria-current': here ? 'true' : null,
      disabled: !channels.length, dataset: { guildId: id, key: `rail-${id}` }, onclick: () => this.#on.open(channels[0].id),
    }, face);
  }

  #dms() {
    return [...this.#state.channels.values()].filter((channel) => channel.type === ChannelType.DM);
  }

  #listed(guild) {
    return [...this.#state.channels.values()].filter((channel) => channel.guild_id === guild.id && !isThread(channel)).sort(byPosition);
  }

  #threads(channel) {
    return [...this.#state.channels.values()].filter((thread) => isThread(thread) && thread.parent_id === channel.id && !thread.thread_metadata?.archived);
  }

  #withThreads(channel) {
    return [this.#channel(channel), ...this.#threads(channel).map((thread) => this.#channel(thread))];
  }

  #channel(channel) {
    const here = channel.id === this.#state.current;
    const unread = this.#state.unread.has(channel.id);
    const peer = channel.type === ChannelType.DM && this.#peer(channel);
    return h('button', {
      type: 'button', class: `channel ${here ? 'here' : ''} ${unread ? 'unread' : ''} ${isThread(channel) ? 'thread' : ''}`, 'aria-current': here ? 'page' : null,
      dataset: { channelId: channel.id, channelName: channel.name ?? 'dm', key: `channel-${channel.id}` }, onclick: () => this.#on.open(channel.id),
    }, peer ? avatar(peer, 28) : icon(isThread(channel) ? 'thread' : 'hash'), h('span', {}, peer ? this.#state.nameOf(peer.id) : channel.name),
    unread && h('span', { class: 'unseen' }, 'unread'));
  }

  #peer(channel) {
    const other = channel.recipients?.find((user) => user.id !== this.#state.you) ?? this.#state.bot;
    return this.#state.users.get(other?.id) ?? other;
  }

  #you() {
    const people = [...this.#state.users.values()].filter((user) => !user.bot);
    return h('section', { class: 'you', 'aria-label': 'Who you are' },
      h('div', { class: 'you-line' },
        h('p', {}, 'You are ', h('strong', { dataset: { testid: 'you', userId: this.#state.you } }, this.#state.nameOf(this.#state.you)), h('small', {}, this.#standing())),
        iconButton(document.documentElement.dataset.theme === 'dark' ? 'sun' : 'moon', 'Switch between dark and light', () => {
          this.#on.switchTheme();
          this.#draw();
        }, { 'data-testid': 'theme', 'data-key': 'theme' })),
      h('div', { class: 'people', role: 'group', 'aria-label': 'Act as' }, people.map((user) => {
        const chosen = user.id === this.#state.you;
        return h('button', {
          type: 'button', 'aria-pressed': String(chosen), title: `Act as ${this.#state.nameOf(user.id)}`,
          dataset: { testid: 'become', userId: user.id, userName: user.username, key: `become-${user.id}` }, onclick: () => !chosen && this.#on.become(user.id),
        }, avatar(user, 24), h('span', {}, this.#state.nameOf(user.id)));
      })));
  }

  #standing() {
    const guild = this.#state.guild ?? this.#state.guilds[0];
    if (guild?.owner_id === this.#state.you) return 'owner of the server';
    const names = (guild?.roles ?? []).filter((role) => this.#state.member(this.#state.you, guild)?.roles.includes(role.id)).map((role) => role.name);
    return names.join(', ') || 'member';
  }
}

const initials = (name) => name.replace(/\b(the|a|an|of)\b/gi, '').split(/\s+/).filter(Boolean).map((word) => word[0]).join('').slice(0, 3).toUpperCase();
