import { isThread, MessageFlag, Permission } from './flags.js';

const LASTING_TYPING = 8000;

/** Orders snowflakes, which outgrow JavaScript's numbers. */
export const byId = (a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const isLoading = (message) => Boolean(message.flags & MessageFlag.LOADING);

/**
 * What the page knows. Fires `world` (anything but messages changed), `messages` (detail: channel id),
 * `arrived` (detail: a message new to this page, or no longer only thought about) and `open` (another channel is shown).
 */
export class State extends EventTarget {
  you = null;
  bot = null;
  botConnected = false;
  users = new Map();
  guilds = [];
  channels = new Map();
  commands = [];
  unread = new Set();
  current = null;
  #messages = new Map();
  #notes = new Map();
  #typing = new Map();
  #noteCount = 0;

  /** Takes one frame of the server; frames that answer an interaction are not its business. */
  take({ t, d }) {
    const takers = {
      hello: () => this.#hello(d),
      message: () => this.#message(d),
      message_delete: () => this.#deleted(d),
      channel: () => this.#change(() => this.channels.set(d.id, { ...this.channels.get(d.id), ...d })),
      channel_delete: () => this.#channelDeleted(d),
      commands: () => this.#change(() => (this.commands = d)),
      bot: () => this.#change(() => (this.botConnected = d.connected)),
      typing: () => this.#typed(d),
    };
    takers[t]?.();
  }

  messages(channelId) {
    return this.#messages.get(channelId) ?? [];
  }

  message(channelId, id) {
    return this.messages(channelId).find((message) => message.id === id);
  }

  /** Lines that only this page shows: a command under way, or why something failed. */
  notes(channelId) {
    return this.#notes.get(channelId) ?? [];
  }

  note(channelId, note) {
    const made = { id: `note-${++this.#noteCount}`, at: Date.now(), ...note };
    this.#notes.set(channelId, [...this.notes(channelId), made]);
    this.#fire('messages', channelId);
    return made.id;
  }

  dropNote(channelId, id) {
    this.#notes.set(channelId, this.notes(channelId).filter((note) => note.id !== id));
    this.#fire('messages', channelId);
  }

  /** Forgets a message here at once, as for a dismissed one. */
  forget(channelId, id) {
    this.#deleted({ id, channel_id: channelId });
  }

  open(channelId) {
    this.current = channelId;
    this.unread.delete(channelId);
    this.#fire('world');
    this.#fire('open');
  }

  get channel() {
    return this.channels.get(this.current);
  }

  guildOf(channel) {
    return channel && this.guilds.find((guild) => guild.id === channel.guild_id);
  }

  get guild() {
    return this.guildOf(this.channel);
  }

  member(userId, guild = this.guild) {
    return guild?.members?.find((member) => member.user_id === userId);
  }

  nameOf(userId) {
    const user = this.users.get(userId);
    return this.member(userId)?.nick ?? user?.global_name ?? user?.username ?? 'someone';
  }

  role(id) {
    return this.guilds.flatMap((guild) => guild.roles ?? []).find((role) => role.id === id);
  }

  /**
   * Whether the acting user holds these permissions in the open channel; true where the server does not say. No bits at
   * all are an administrator's.
   */
  may(permissions) {
    const told = this.channel?.permissions;
    if (told === undefined || !this.channel.guild_id) return true;
    const held = BigInt(told);
    return (held & Permission.ADMINISTRATOR) !== 0n || (permissions !== 0n && (held & permissions) === permissions);
  }

  typers(channelId) {
    return [...(this.#typing.get(channelId) ?? new Map()).keys()];
  }

  #hello(d) {
    const before = this.channel;
    const same = this.you === d.you;
    this.you = d.you;
    this.bot = d.bot;
    this.botConnected = d.bot_connected;
    this.users = new Map([...d.users, d.bot].filter(Boolean).map((user) => [user.id, user]));
    this.guilds = d.guilds;
    this.commands = d.commands ?? [];
    this.channels = new Map(d.dms.map((channel) => [channel.id, channel]));
    for (const guild of d.guilds) {
      for (const channel of guild.channels) this.channels.set(channel.id, { ...channel, guild_id: guild.id });
    }
    this.#messages = new Map(Object.entries(d.messages ?? {}).map(([id, list]) => [id, [...list].sort(byId)]));
    this.#typing.clear();
    const place = this.#whereToBe(before);
    if (!same || place !== this.current) this.open(place);
    this.#fire('world');
    this.#fire('messages', this.current);
  }

  /** Where the acting user looks after a change: the same channel, their own DM for another's, or the first one. */
  #whereToBe(before) {
    if (before && this.channels.has(before.id)) return before.id;
    const all = [...this.channels.values()];
    const dm = all.find((channel) => !channel.guild_id);
    if (before && !before.guild_id && dm) return dm.id;
    const listed = all.filter((channel) => channel.guild_id && !isThread(channel)).sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
    return (listed[0] ?? dm)?.id ?? null;
  }

  #message(message) {
    const list = this.messages(message.channel_id);
    const known = list.findIndex((other) => other.id === message.id);
    const next = known < 0 ? [...list, message].sort(byId) : list.with(known, message);
    this.#messages.set(message.channel_id, next);
    const arrived = known < 0 || isLoading(list[known]) && !isLoading(message);
    const stopped = this.#typing.get(message.channel_id)?.delete(message.author.id);
    const unread = known < 0 && message.channel_id !== this.current;
    if (unread) this.unread.add(message.channel_id);
    if (unread || stopped) this.#fire('world');
    this.#fire('messages', message.channel_id);
    if (arrived && !isLoading(message)) this.#fire('arrived', message);
  }

  #deleted({ id, channel_id: channelId }) {
    this.#messages.set(channelId, this.messages(channelId).filter((message) => message.id !== id));
    this.#fire('messages', channelId);
  }

  #channelDeleted({ id }) {
    const parent = this.channels.get(id)?.parent_id;
    this.channels.delete(id);
    if (this.current === id) this.open(this.channels.has(parent) ? parent : this.#whereToBe(null));
    this.#fire('world');
  }

  #typed({ channel_id: channelId, user_id: userId }) {
    const here = this.#typing.get(channelId) ?? new Map();
    clearTimeout(here.get(userId));
    here.set(userId, setTimeout(() => this.#change(() => here.delete(userId)), LASTING_TYPING));
    this.#change(() => this.#typing.set(channelId, here));
  }

  #change(change) {
    change();
    this.#fire('world');
  }

  #fire(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
