import { h } from './dom.js';

const COLOURS = ['#1f7a8a', '#a1623a', '#a23b72', '#2b7fb8', '#7a6a1f', '#8b4fc6', '#ad3f45'];

const colourOf = (id) => (id === '0' ? '#5c626d' : COLOURS[Number(BigInt(id) % 97n) % COLOURS.length]);

/** A round picture of a user: an initial on a colour of their own; the bot is a squarer quotation mark. */
export function avatar(user, size = 40) {
  const name = user?.global_name ?? user?.username ?? '?';
  const node = h('span', { class: user?.bot ? 'avatar of-bot' : 'avatar', 'aria-hidden': 'true' }, user?.bot ? '“' : [...name][0].toUpperCase());
  node.style.setProperty('--size', `${size}px`);
  node.style.setProperty('--colour', user?.bot ? '#4f5bd5' : colourOf(user?.id ?? '0'));
  return node;
}

/** The mark beside a bot's name. */
export const appTag = () => h('span', { class: 'app-tag' }, 'APP');
