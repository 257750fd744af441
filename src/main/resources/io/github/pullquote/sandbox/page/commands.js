import { CommandType, OptionType as O, Permission } from './flags.js';

const IN_GUILD = 0;
const IN_BOT_DM = 1;

/** The commands of a type that the acting user may use in the open channel. */
export function usable(state, type) {
  const { guild } = state;
  const fits = (command) => {
    if ((command.type ?? CommandType.CHAT) !== type) return false;
    if (command.guild_id && command.guild_id !== guild?.id) return false;
    if (command.contexts?.length && !command.contexts.map(Number).includes(guild ? IN_GUILD : IN_BOT_DM)) return false;
    const wanted = command.default_member_permissions ?? null;
    return !guild || wanted === null || state.may(BigInt(wanted));
  };
  return !guild || state.may(Permission.USE_APPLICATION_COMMANDS) ? state.commands.filter(fits) : [];
}

/** Chat commands as a user types them: one entry for each subcommand, with `name`, `path` and `options`. */
export function leaves(commands) {
  return commands.flatMap((command) => walk(command, command.options ?? [], [], command));
}

function walk(command, options, path, node) {
  const nested = options.filter((option) => option.type === O.SUBCOMMAND || option.type === O.GROUP);
  if (nested.length) return nested.flatMap((option) => walk(command, option.options ?? [], [...path, option], option));
  const name = [command.name, ...path.map((part) => part.name)].join(' ');
  return [{ id: command.id, name, description: node.description, path, options }];
}

/** The entries whose name or description fits what was typed after `/`, the best first. */
export function matching(entries, typed) {
  const sought = typed.toLowerCase().trim();
  const rank = (entry) => {
    if (entry.name.startsWith(sought)) return 0;
    if (entry.name.includes(sought)) return 1;
    return entry.description.toLowerCase().includes(sought) ? 2 : 3;
  };
  return entries.map((entry) => ({ entry, rank: rank(entry) })).filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank || a.entry.name.localeCompare(b.entry.name)).map((found) => found.entry);
}

/**
 * A command typed out in one line, `/ask Why do …`, as `{entry, values}`; null when it names none. The rest of the
 * line is the first required option, else the first text; `name:value` pairs fill the options they name.
 */
export function typedOut(text, entries) {
  const entry = entries.filter(({ name }) => text === `/${name}` || (text.startsWith(`/${name}`) && /\s/.test(text[name.length + 1])))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (!entry) return null;
  const values = new Map();
  let rest = text.slice(entry.name.length + 1).replace(/\s+/g, ' ').trimStart();
  const names = entry.options.map((option) => option.name).join('|');
  if (names) {
    const marks = [...rest.matchAll(new RegExp(`(?<=^| )(${names}):`, 'g'))];
    marks.forEach((mark, i) => values.set(mark[1], rest.slice(mark.index + mark[0].length, marks[i + 1]?.index).trim()));
    if (marks.length) rest = rest.slice(0, marks[0].index).trim();
  }
  const first = entry.options.find((option) => option.required && !values.has(option.name))
    ?? entry.options.find((option) => option.type === O.STRING && !values.has(option.name));
  if (rest && first) values.set(first.name, rest);
  return { entry, values };
}

/** The options as an interaction carries them: inside of their subcommand and its group. */
export function nest(entry, options) {
  return entry.path.reduceRight((inner, part) => [{ name: part.name, type: part.type, options: inner }], options);
}

/** What is wrong with an option's value, in a sentence; null when nothing is. `value` is null when it is not given. */
export function fault(option, value) {
  if (value === null || value === '') return option.required ? 'This option is required. Specify a value.' : null;
  if (option.type === O.STRING) return lengthFault(option, [...value].length);
  if (option.type === O.INTEGER || option.type === O.NUMBER) return numberFault(option, value);
  return null;
}

function lengthFault({ min_length: min = 0, max_length: max = 6000 }, length) {
  if (length < min) return `This must have at least ${min} characters.`;
  return length > max ? `This must have ${max} characters at most; it has ${length}.` : null;
}

function numberFault({ type, min_value: min = -Infinity, max_value: max = Infinity }, value) {
  if (!Number.isFinite(value)) return type === O.INTEGER ? 'Enter a whole number.' : 'Enter a number.';
  if (type === O.INTEGER && !Number.isInteger(value)) return 'Enter a whole number.';
  if (value < min) return `Enter a number of ${min} or more.`;
  return value > max ? `Enter a number of ${max} or less.` : null;
}
