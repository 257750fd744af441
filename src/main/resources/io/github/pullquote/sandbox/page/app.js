import { ChatHead } from './chat-head.js';
import { Client } from './client.js';
import { Composer } from './composer.js';
import { Deeds } from './deeds.js';
import { Markdown } from './markdown.js';
import { Members } from './members.js';
import { MessageActions } from './message-actions.js';
import { MessageList } from './message-list.js';
import { MessageView } from './message.js';
import { PageSocket } from './socket.js';
import { Sidebar } from './sidebar.js';
import { State } from './state.js';
import { applyTheme, switchTheme } from './theme.js';
import { toSent, toTyped } from './mentions.js';

applyTheme();

const app = document.getElementById('app');
const socket = new PageSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/page/socket`);
const state = new State();
const client = new Client(socket);
const markdown = new Markdown(state);

const open = (channelId) => {
  app.classList.remove('show-channels', 'show-members');
  if (state.channels.has(channelId)) state.open(channelId);
};

const view = new MessageView(state, markdown, {
  jump: (id) => list.show(id),
  openChannel: open,
  press: (message, control, data) => deeds.press(message, control, data),
  dismiss: (message) => {
    client.tell('dismiss', { channel_id: message.channel_id, message_id: message.id });
    state.forget(message.channel_id, message.id);
  },
});

const actions = new MessageActions(state, {
  reply: (message) => composer.replyTo(message, state.nameOf(message.author.id)),
  edit: (message) => list.edit({ ...message, content: toTyped(message.content, state) }, (text) =>
    client.tell('edit', { channel_id: message.channel_id, message_id: message.id, content: toSent(text, state) })),
  remove: (message) => client.tell('delete', { channel_id: message.channel_id, message_id: message.id }),
  apply: (command, message) => deeds.apply(command, message.id),
  copy: (message) => navigator.clipboard?.writeText(message.content || view.summary(message)),
});

const list = new MessageList(state, view, actions);
const deeds = new Deeds(state, client, markdown, list);

const composer = new Composer(state, {
  send: (message) => {
    client.tell('send', { channel_id: state.current, ...message });
    list.toEnd();
  },
  command: (entry, options) => {
    deeds.command(entry, options);
    list.toEnd();
  },
  complete: (entry, options) => deeds.complete(entry, options),
  upload: (file) => client.upload(file),
});

new Sidebar(state, { open, become: (userId) => client.become(userId), switchTheme });
new Members(state, (command, userId) => deeds.apply(command, userId));
new ChatHead(state, socket, {
  open,
  try: (text) => composer.fill(text),
  toggleChannels: () => app.classList.toggle('show-channels'),
  toggleMembers: () => app.classList.toggle(matchMedia('(max-width: 1000px)').matches ? 'show-members' : 'hide-members'),
});

document.getElementById('scrim').addEventListener('click', () => app.classList.remove('show-channels', 'show-members'));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') app.classList.remove('show-channels', 'show-members');
});
document.getElementById('messages').addEventListener('click', ({ target }) => {
  const mention = target.closest('[data-channel-mention], [data-command-mention]');
  if (mention?.dataset.channelMention) open(mention.dataset.channelMention);
  else if (mention) composer.fill(`/${mention.dataset.commandMention} `);
});

socket.addEventListener('frame', ({ detail }) => state.take(detail));
socket.connect();
