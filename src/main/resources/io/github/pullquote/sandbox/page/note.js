import { appTag, avatar } from './avatar.js';
import { h, icon } from './dom.js';

const SANDBOX = { id: '0', username: 'Sandbox' };

/**
 * A line that only this page shows: `{kind: 'pending' | 'failed', you, name?, text, dismiss?}`. One about a command,
 * whose name it has, stands where the bot's answer would; any other is the sandbox's own word.
 */
export function noteLine(note, state) {
  const speaker = (note.name && state.bot) || SANDBOX;
  const said = note.kind === 'pending'
    ? h('p', { class: 'thinking' }, h('span', { class: 'dots', 'aria-hidden': 'true' }), note.text)
    : h('p', { class: 'trouble', role: 'alert', dataset: { testid: 'failed' } }, icon('close'), note.text);
  return h('li', { class: `message note ${note.kind}`, tabindex: '-1', dataset: { noteId: note.id, testid: `note-${note.kind}` } },
    note.name && h('div', { class: 'above' }, avatar(state.users.get(note.you), 16), h('span', { class: 'who' }, state.nameOf(note.you)), ' used ', h('span', { class: 'command-name' }, note.name)),
    avatar(speaker),
    h('div', { class: 'body' },
      h('div', { class: 'head' }, h('span', { class: 'author' }, speaker === SANDBOX ? SANDBOX.username : state.nameOf(speaker.id)), speaker.bot && appTag()),
      said,
      note.dismiss && h('div', { class: 'only-you' }, icon('eye'), 'Only you can see this · ', h('button', { type: 'button', class: 'link', onclick: note.dismiss }, 'Dismiss message'))));
}
