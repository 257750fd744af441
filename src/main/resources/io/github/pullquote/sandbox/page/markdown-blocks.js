/** Block rules of Discord's dialect for markdown-it: headings up to ###, `-#` subtext, `>` and `>>>` quotes. */
export function blocks(md) {
  const interrupts = { alt: ['paragraph', 'blockquote', 'list'] };
  md.block.ruler.before('paragraph', 'quote_rest', quoteRest, interrupts);
  md.block.ruler.before('paragraph', 'quote_lines', quoteLines, interrupts);
  md.block.ruler.before('paragraph', 'title', lineRule(/^(#{1,3})\s+(\S.*)$/, (match) => `h${match[1].length}`, 2), interrupts);
  md.block.ruler.before('paragraph', 'subtext', lineRule(/^-#\s+(\S.*)$/, () => 'small', 1), interrupts);
}

const lineAt = (state, line) => state.src.slice(state.bMarks[line] + state.tShift[line], state.eMarks[line]);

/** A rule for a block of one line, whose text is a group of the pattern. */
function lineRule(pattern, tagOf, group) {
  return (state, startLine, endLine, silent) => {
    const match = pattern.exec(lineAt(state, startLine));
    if (!match) return false;
    if (silent) return true;
    state.line = startLine + 1;
    const map = [startLine, state.line];
    state.push('line_open', tagOf(match), 1).map = map;
    const inline = state.push('inline', '', 0);
    inline.content = match[group].trim();
    inline.map = map;
    inline.children = [];
    state.push('line_close', tagOf(match), -1);
    return true;
  };
}

function quoteRest(state, startLine, endLine, silent) {
  if (state.env.quoted || !/^>>> ./.test(lineAt(state, startLine))) return false;
  if (silent) return true;
  const rest = Array.from({ length: endLine - startLine }, (_, i) => lineAt(state, startLine + i));
  quote(state, [rest[0].slice(4), ...rest.slice(1)], startLine);
  return true;
}

function quoteLines(state, startLine, endLine, silent) {
  if (state.env.quoted || !isQuoted(lineAt(state, startLine))) return false;
  if (silent) return true;
  const lines = [];
  for (let line = startLine; line < endLine && isQuoted(lineAt(state, line)); line += 1) lines.push(lineAt(state, line).slice(2));
  quote(state, lines, startLine);
  return true;
}

const isQuoted = (line) => line.startsWith('> ') || line === '>';

/** Quotes don't nest: inside of one, `>` is a character. */
function quote(state, lines, startLine) {
  state.push('blockquote_open', 'blockquote', 1);
  state.md.block.parse(lines.join('\n'), state.md, Object.assign(state.env, { quoted: true }), state.tokens);
  state.env.quoted = false;
  state.push('blockquote_close', 'blockquote', -1);
  state.line = startLine + lines.length;
}
