// Suggestions while one types, copying of queries, and a word while a page loads. Every page works without any of it.
const OCCUPATIONS = '/api/v1/suggestions?kinds=occupation&kinds=title&query=';
const EVERYTHING = '/api/v1/suggestions?query=';

function escaped(text) {
  const element = document.createElement('span');
  element.textContent = text;
  return element.innerHTML;
}

// An occupation has a page of its own; what uses a skill or a product is found by searching for it.
function suggestion(hit) {
  return hit.soc
    ? {label: hit.occupation + (hit.kind === 'title' ? '\u0000also called ' + hit.text : ''), value: '/occupations/' + encodeURIComponent(hit.soc)}
    : {label: hit.text + '\u0000' + (hit.kind === 'element' ? 'skill or knowledge' : 'tool'), value: '/search?query=' + encodeURIComponent(hit.text)};
}

function suggest(input) {
  const list = new Awesomplete(input, {
    minChars: 2,
    maxItems: 8,
    filter: () => true,
    sort: false,
    listLabel: 'Suggestions',
    item(suggestion, typed, index) {
      const item = document.createElement('li');
      const [title, matched] = suggestion.label.split('\u0000');
      item.innerHTML = escaped(title) + (matched ? ` <small>${escaped(matched)}</small>` : '');
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      item.id = `${input.id}-suggestion-${index}`;
      return item;
    },
    replace(suggestion) {
      input.value = suggestion.label.split('\u0000')[0];
    }
  });
  input.setAttribute('aria-label', input.labels[0].textContent);
  const open = input.dataset.suggest === 'open';
  let last = 0;
  let waiting;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    const typed = input.value.trim();
    if (typed.length < 2) {
      return;
    }
    waiting = setTimeout(async () => {
      const mine = ++last;
      const response = await fetch((open ? EVERYTHING : OCCUPATIONS) + encodeURIComponent(typed));
      if (response.ok && mine === last && document.activeElement === input) {
        const found = (await response.json()).items;
        list.list = found.map(suggestion);
        list.evaluate();
      }
    }, 120);
  });
  if (open) {
    input.addEventListener('awesomplete-select', event => {
      event.preventDefault();
      location.href = event.text.value;
    });
  }
}

function copyable(button) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.closest('article').querySelector('pre').textContent);
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = 'Copy'; }, 2000);
  });
}

document.querySelectorAll('input[data-suggest]').forEach(suggest);
document.querySelectorAll('button[data-copy]').forEach(copyable);
// What cannot be shown in place is shown as a page of its own.
document.body.addEventListener('htmx:responseError', event => { location.href = event.detail.pathInfo.requestPath; });
document.body.addEventListener('htmx:sendError', event => { location.href = event.detail.pathInfo.requestPath; });
document.addEventListener('submit', () => document.body.classList.add('leaving'));
addEventListener('pageshow', () => document.body.classList.remove('leaving'));
