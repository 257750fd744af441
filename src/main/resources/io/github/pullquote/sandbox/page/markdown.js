import { h } from './dom.js';
import { blocks } from './markdown-blocks.js';
import { inlines } from './markdown-inlines.js';
import { fullTime, stamp } from './time.js';

const RULES = ['newline', 'escape', 'backticks', 'emphasis', 'strikethrough', 'link', 'autolink', 'list', 'fence'];

/** Discord's Markdown. Mentions are named after what `state` knows. HTML in the text stays text. */
export class Markdown {
  #md;
  #state;

  constructor(state) {
    this.#state = state;
    this.#md = globalThis.markdownit('zero', { html: false, breaks: true }).enable(RULES);
    this.#md.validateLink = (url) => /^https?:/i.test(url);
    this.#md.use(blocks).use(inlines);
    this.#render();
  }

  /** The text as a fragment of elements. */
  toNodes(text) {
    const template = document.createElement('template');
    template.innerHTML = this.#md.render(text, {});
    for (const code of template.content.querySelectorAll('pre')) code.tabIndex = 0;
    return template.content;
  }

  /** The text in one line without marks, for quoted lines and for being read aloud. */
  toLine(text) {
    return this.toNodes(text).textContent.replace(/\s+/g, ' ').trim();
  }

  #render() {
    const rules = this.#md.renderer.rules;
    const underline = (tokens, i, options, env, self) => {
      if (tokens[i].markup === '__') tokens[i].tag = 'u';
      return self.renderToken(tokens, i, options);
    };
    rules.strong_open = underline;
    rules.strong_close = underline;
    rules.link_open = (tokens, i, options, env, self) => {
      tokens[i].attrSet('target', '_blank');
      tokens[i].attrSet('rel', 'noopener noreferrer');
      return self.renderToken(tokens, i, options);
    };
    rules.mention = (tokens, i) => this.#mention(tokens[i].meta).outerHTML;
  }

  #mention({ kind, first, second }) {
    switch (kind) {
      case 'user': return h('span', { class: 'mention', dataset: { userId: first } }, `@${this.#state.nameOf(first)}`);
      case 'role': return h('span', { class: 'mention', dataset: { roleId: first } }, `@${this.#state.role(first)?.name ?? 'role'}`);
      case 'channel': return this.#channel(first);
      case 'command':
        return h('button', { type: 'button', class: 'mention', dataset: { commandMention: first, commandId: second } }, `/${first}`);
      case 'moment': {
        const date = new Date(Number(first) * 1000);
        return Number.isNaN(date.getTime())
          ? h('span', {}, `<t:${first}>`)
          : h('time', { datetime: date.toISOString(), title: fullTime(date) }, stamp(date, second));
      }
      default: return h('span', {}, `:${first}:`);
    }
  }

  #channel(id) {
    const channel = this.#state.channels.get(id);
    if (!channel) return h('span', { class: 'mention' }, '#unknown');
    return h('button', { type: 'button', class: 'mention', dataset: { channelMention: id } }, `#${channel.name}`);
  }
}

/** Shows a spoiler that was clicked, or entered from the keyboard. True when there was one. */
export function revealSpoiler(event) {
  const spoiler = event.target.closest?.('.spoiler:not(.shown)');
  if (!spoiler || (event.type === 'keydown' && event.key !== 'Enter' && event.key !== ' ')) return false;
  spoiler.classList.add('shown');
  spoiler.setAttribute('aria-expanded', 'true');
  spoiler.removeAttribute('aria-label');
  event.preventDefault();
  event.stopPropagation();
  return true;
}
