import { CommandType, isThread } from './flags.js';
import { leaves, usable } from './commands.js';
import { isBare } from './command-form.js';

const QUESTION = 'Why do boys lose their close friendships?';

/** What to try with a command of this name. */
const EXAMPLES = new Map([['ask', QUESTION], ['keypoints', ''], ['outline', '']]);

/** What the beginning of the open channel says, and what it suggests: from the commands that there are. */
export function textsOfWelcome(state, name) {
  const { channel, bot } = state;
  const suggestions = bot ? [...commandsToTry(state), channel.guild_id ? `@${state.nameOf(bot.id)} ${QUESTION}` : QUESTION] : [];
  if (!channel.guild_id) return { title: name, text: `This is the beginning of your conversation with ${name}. Try one of these:`, suggestions };
  const title = isThread(channel) ? name : `Welcome to #${name}`;
  return { title, text: suggestions.length ? 'This is where it begins. Try one of these:' : 'This is where it begins.', suggestions };
}

function commandsToTry(state) {
  const entries = leaves(usable(state, CommandType.CHAT));
  const known = [...EXAMPLES].flatMap(([name, words]) => (entries.some((entry) => entry.name === name) ? [`/${name} ${words}`.trim()] : []));
  return known.length ? known.slice(0, 3) : entries.filter(isBare).slice(0, 2).map((entry) => `/${entry.name}`);
}
