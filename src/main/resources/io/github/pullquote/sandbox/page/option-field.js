import { channelsOf } from './select.js';
import { fault } from './commands.js';
import { h } from './dom.js';
import { OptionType as O } from './flags.js';

/**
 * The field of one command option: `node`, `input`, `read()` → value or null, `fault()` → sentence or null,
 * `set(text)` and `clear()`. `upload(file)` stores an attachment.
 */
export function optionField(option, state, upload) {
  const field = makeInput(option, state, upload);
  field.input.dataset.testid = `option-${option.name}`;
  field.input.setAttribute('aria-label', `${option.name}: ${option.description}`);
  field.node = h('label', { class: 'option', dataset: { option: option.name } }, h('span', { class: 'option-name' }, option.name), field.shown ?? field.input);
  field.option = option;
  field.fault = () => field.waiting?.() ?? fault(option, field.read());
  return field;
}

function makeInput(option, state, upload) {
  const named = (user) => [`@${state.nameOf(user.id)}`, user.id];
  const users = () => [...state.users.values()].filter((user) => user.bot || !state.guild || state.member(user.id)).map(named);
  const roles = () => (state.guild?.roles ?? []).map((role) => [`@${role.name.replace(/^@/, '')}`, role.id]);
  switch (option.type) {
    case O.BOOLEAN: return choice([['True', true], ['False', false]]);
    case O.USER: return choice(users());
    case O.ROLE: return choice(roles());
    case O.MENTIONABLE: return choice([...users(), ...roles()]);
    case O.CHANNEL: return choice(channelsOf(state, option.channel_types).map((channel) => [`#${channel.name}`, channel.id]));
    case O.ATTACHMENT: return file(upload);
    default: return option.choices?.length ? choice(option.choices.map(({ name, value }) => [name, value])) : line(option);
  }
}

function choice(pairs) {
  const input = h('select', {}, h('option', { value: '' }, 'Choose…'), pairs.map(([label], i) => h('option', { value: String(i) }, label)));
  const bare = (text) => String(text).toLowerCase().replace(/[<>@#!&]/g, '').trim();
  return {
    input,
    read: () => (input.value === '' ? null : pairs[Number(input.value)][1]),
    set: (text) => {
      const found = pairs.findIndex(([label, value]) => bare(label) === bare(text) || bare(value) === bare(text));
      input.value = found < 0 ? '' : String(found);
    },
  };
}

function line(option) {
  const numeric = option.type === O.INTEGER || option.type === O.NUMBER;
  const input = h('input', { type: 'text', autocomplete: 'off', spellcheck: !numeric, inputmode: numeric ? 'decimal' : null, class: numeric ? 'short' : null });
  let chosen = null;
  const typed = () => (numeric ? Number(input.value.trim().replace(',', '.')) : input.value.trim());
  return {
    input,
    read: () => {
      if (!input.value.trim()) return null;
      return chosen?.name === input.value ? chosen.value : typed();
    },
    set: (text) => {
      input.value = text;
    },
    /** Takes a choice of the bot's: its name is shown, its value is sent until the text is changed. */
    choose: (given) => {
      chosen = given;
      input.value = given.name;
    },
  };
}

function file(upload) {
  const input = h('input', { type: 'file', class: 'unseen' });
  const name = h('span', { class: 'file-name' }, 'Choose a file');
  let stored = null;
  let busy = false;
  let trouble = null;
  input.addEventListener('change', async () => {
    const [picked] = input.files;
    stored = null;
    trouble = null;
    name.textContent = picked?.name ?? 'Choose a file';
    if (!picked) return;
    busy = true;
    try {
      stored = await upload(picked);
    } catch (error) {
      trouble = error.message;
    }
    busy = false;
    input.dispatchEvent(new CustomEvent('uploaded', { bubbles: true }));
  });
  return {
    input,
    shown: h('span', { class: 'file-field' }, input, name),
    read: () => stored?.id ?? null,
    waiting: () => (busy ? 'The file is still being uploaded.' : trouble),
    set: () => {},
  };
}
