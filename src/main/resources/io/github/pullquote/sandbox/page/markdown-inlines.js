/** Inline rules of Discord's dialect for markdown-it: spoilers, mentions, moments, bare links. */
export function inlines(md) {
  md.inline.ruler.at('text', text);
  md.inline.ruler.before('emphasis', 'spoiler', spoiler);
  md.inline.ruler.before('autolink', 'mention', mention);
  md.inline.ruler.before('autolink', 'url', url);
}

const SPECIAL = /[\n!#$%&*+\-:<=>@[\\\]^_`{|}~]|https?:/g;

/** Plain text up to the next character that a rule may want; markdown-it's own passes over `|`. */
function text(state, silent) {
  SPECIAL.lastIndex = state.pos;
  const end = Math.min(SPECIAL.exec(state.src)?.index ?? state.posMax, state.posMax);
  if (end === state.pos) return false;
  if (!silent) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
}

function spoiler(state, silent) {
  const start = state.pos;
  if (!state.src.startsWith('||', start)) return false;
  const end = state.src.indexOf('||', start + 2);
  if (end <= start + 2 || end + 2 > state.posMax) return false;
  if (!silent) {
    const max = state.posMax;
    state.push('spoiler_open', 'span', 1).attrs = [['class', 'spoiler'], ['role', 'button'], ['tabindex', '0'], ['aria-label', 'Spoiler'], ['aria-expanded', 'false']];
    state.pos = start + 2;
    state.posMax = end;
    state.md.inline.tokenize(state);
    state.push('spoiler_close', 'span', -1);
    state.posMax = max;
  }
  state.pos = end + 2;
  return true;
}

const MENTIONS = [
  ['user', /<@!?(\d+)>/y],
  ['role', /<@&(\d+)>/y],
  ['channel', /<#(\d+)>/y],
  ['command', /<\/([^:>\n]{1,100}):(\d+)>/y],
  ['moment', /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y],
  ['emoji', /<a?:(\w{2,32}):\d+>/y],
];

function mention(state, silent) {
  if (state.src[state.pos] !== '<') return false;
  for (const [kind, pattern] of MENTIONS) {
    pattern.lastIndex = state.pos;
    const match = pattern.exec(state.src);
    if (!match) continue;
    if (!silent) state.push('mention', '', 0).meta = { kind, first: match[1], second: match[2] };
    state.pos += match[0].length;
    return true;
  }
  return false;
}

const URL_START = /https?:\/\/[^\s<>]+/y;

/** A bare address. Closing punctuation, and a bracket that was not opened in it, are not of it. */
function url(state, silent) {
  if (state.linkLevel > 0) return false;
  URL_START.lastIndex = state.pos;
  let found = URL_START.exec(state.src)?.[0].slice(0, state.posMax - state.pos);
  if (!found) return false;
  found = found.replace(/(?:\|\||[.,:;!?'"*_~])+$/, '');
  while (found.endsWith(')') && found.split('(').length < found.split(')').length) found = found.slice(0, -1);
  if (!URL.canParse(found)) return false;
  if (!silent) {
    state.push('link_open', 'a', 1).attrs = [['href', new URL(found).href]];
    state.push('text', '', 0).content = found;
    state.push('link_close', 'a', -1);
  }
  state.pos += found.length;
  return true;
}
