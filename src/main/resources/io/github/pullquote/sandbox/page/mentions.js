/** Names in the text field, `<@id>` in what is sent: the two ways of a mention. */
const escaped = (name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function names(state) {
  return [...state.users.values()].flatMap((user) => [...new Set([state.nameOf(user.id), user.username])].map((name) => ({ name, id: user.id })))
    .sort((a, b) => b.name.length - a.name.length);
}

/** `@Ada` becomes `<@id>`. */
export function toSent(text, state) {
  return names(state).reduce((sofar, { name, id }) =>
    sofar.replace(new RegExp(`(?<![\\w<@])@${escaped(name)}(?!\\w)`, 'gi'), `<@${id}>`), text);
}

/** `<@id>` becomes `@Ada`. */
export function toTyped(text, state) {
  return text.replace(/<@!?(\d+)>/g, (whole, id) => (state.users.has(id) ? `@${state.nameOf(id)}` : whole));
}

/** The mention being typed before the cursor: `{start, typed}`, or null. */
export function mentionAt(text, cursor) {
  const match = /(?:^|\s)@([\w .-]{0,32})$/.exec(text.slice(0, cursor));
  return match && !/\s$/.test(match[1]) ? { start: cursor - match[1].length - 1, typed: match[1].toLowerCase() } : null;
}

/** People of this place whose name begins with what was typed; the bot first. */
export function peopleFor(typed, state) {
  return [...state.users.values()]
    .filter((user) => user.bot || !state.guild || state.member(user.id))
    .filter((user) => [state.nameOf(user.id), user.username].some((name) => name.toLowerCase().startsWith(typed)))
    .sort((a, b) => Number(b.bot ?? false) - Number(a.bot ?? false) || state.nameOf(a.id).localeCompare(state.nameOf(b.id)));
}
