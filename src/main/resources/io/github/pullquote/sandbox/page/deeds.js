import { openModal } from './modal.js';

/** How long an answer may take before the page says that it waits. */
const QUIET = 250;

/** What the user does to the bot, from the press to the last word on it: waiting lines, busy buttons, modals, failures. */
export class Deeds {
  #state;
  #client;
  #markdown;
  #list;

  constructor(state, client, markdown, list) {
    this.#state = state;
    this.#client = client;
    this.#markdown = markdown;
    this.#list = list;
    client.addEventListener('refused', ({ detail }) => this.#fail(state.current, detail));
  }

  command(entry, options) {
    this.#say(`/${entry.name}`, 'command', { command_id: entry.id, options });
  }

  /** Uses a command of the Apps menu on a message or a user. */
  apply(command, targetId) {
    this.#say(command.name, 'context_command', { command_id: command.id, target_id: targetId });
  }

  async complete(entry, options) {
    const { d } = await this.#client.interact('autocomplete', { channel_id: this.#state.current, command_id: entry.id, options });
    return d.choices ?? [];
  }

  /** Presses a button or makes a choice on a message: busy until the bot has answered. */
  async press(message, control, data) {
    if (control.getAttribute('aria-busy') === 'true') return;
    control.setAttribute('aria-busy', 'true');
    try {
      this.#answered(await this.#client.interact('component', { channel_id: message.channel_id, message_id: message.id, ...data }));
    } catch (error) {
      this.#list.trouble(message.id, error.message);
    }
    control.removeAttribute('aria-busy');
  }

  async #say(name, type, data) {
    const channel = this.#state.current;
    const { you } = this.#state;
    let waiting = null;
    const timer = setTimeout(() => {
      waiting = this.#state.note(channel, { kind: 'pending', name, you, text: 'Sending command…' });
    }, QUIET);
    try {
      this.#answered(await this.#client.interact(type, { channel_id: channel, ...data }));
    } catch (error) {
      this.#fail(channel, error.message, name);
    }
    clearTimeout(timer);
    if (waiting) this.#state.dropNote(channel, waiting);
  }

  #answered({ t, d }) {
    if (t !== 'modal') return;
    const submit = async (components) => this.#answered(await this.#client.interact('modal_submit', { modal_id: d.modal_id, components }));
    openModal(d, { state: this.#state, markdown: this.#markdown, upload: (file) => this.#client.upload(file), submit });
  }

  #fail(channel, text, name = null) {
    const id = this.#state.note(channel, { kind: 'failed', name, you: this.#state.you, text, dismiss: () => this.#state.dropNote(channel, id) });
  }
}
