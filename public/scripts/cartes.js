/*
 * The explorer of maps: dates slide, places and indicators are chosen in a list, the map changes without reloading,
 * its address follows. Every state is a page that reads without it, and the links stay.
 */
(function () {
  const page = () => document.querySelector('[data-carte]');
  /* the address of the map that the history is at */
  const here = () => location.href.replace(/[?#].*/, '');
  // a folder gives its files to no script: there the links lead
  if (!page() || location.protocol === 'file:' || !window.fetch || !window.DOMParser || !history.pushState) return;
  /* the pages and drawings asked for, by address, the latest last: a failure is forgotten, and so are the oldest */
  const known = new Map();
  const KEPT = 40;
  let last = 0;
  let awaited = '';
  let shown = location.pathname;

  function ask(address) {
    const controller = new AbortController();
    const text = fetch(address, { signal: controller.signal }).then(function (answer) {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.text();
    });
    const asked = { text, controller };
    text.catch(function () {
      if (known.get(address) === asked) known.delete(address);
    });
    return asked;
  }

  function read(address) {
    const asked = known.get(address) || ask(address);
    known.delete(address);
    known.set(address, asked);
    if (known.size > KEPT) known.delete(known.keys().next().value);
    return asked.text;
  }

  function giveUp(address) {
    if (!known.has(address)) return;
    known.get(address).controller.abort();
    known.delete(address);
  }

  /* a file holds its drawing whole, links and names: it takes the place of its picture */
  function draw(root, base) {
    const image = root.querySelector('img[data-dessin]');
    if (!image) return Promise.resolve();
    return read(new URL(image.getAttribute('src'), base).href).then(function (text) {
      /* the page has the style of drawings */
      const bare = text.replace(/<style>.*?<\/style>/, '');
      const file = new DOMParser().parseFromString(bare, 'image/svg+xml');
      const svg = file.querySelector('svg svg');
      if (!svg || !image.isConnected) return;
      ['x', 'y', 'width', 'height'].forEach(function (name) {
        svg.removeAttribute(name);
      });
      image.replaceWith(document.importNode(svg, true));
    });
  }

  /* what a list leads to: the one that has no link is the map that is shown */
  function choicesOf(nav) {
    return Array.from(nav.querySelectorAll('a, [aria-current]'), function (link) {
      return { words: link.textContent, address: link.href || here() };
    });
  }

  function currentOf(nav) {
    return Array.from(nav.querySelectorAll('a, [aria-current]')).findIndex(function (link) {
      return link.hasAttribute('aria-current');
    });
  }

  /*
   * Dates as a slider, which says the one it is on. The map follows it as fast as pages come, one asked for at a time;
   * let go, it waits for no other. The dates that it passes, from the press or the focus on, make one entry of the
   * history.
   */
  function slider(nav, title) {
    const choices = choicesOf(nav);
    const current = currentOf(nav);
    const field = document.createElement('input');
    field.type = 'range';
    field.min = '0';
    field.max = String(choices.length - 1);
    field.value = String(current === -1 ? choices.length - 1 : current);
    const told = document.createElement('output');
    const tell = function () {
      const { words } = choices[Number(field.value)];
      told.textContent = '\u00A0: ' + words;
      field.setAttribute('aria-valuetext', words);
    };
    tell();
    title.append(told);
    let gesture;
    let busy = false;
    const begin = function () {
      gesture = { nav, entered: false };
    };
    const wanted = () => choices[Number(field.value)].address;
    const follow = function () {
      busy = true;
      go(wanted(), gesture).then(function (came) {
        busy = false;
        if (came) follow();
      });
    };
    begin();
    field.addEventListener('pointerdown', begin);
    field.addEventListener('blur', begin);
    field.addEventListener('input', function () {
      tell();
      // back on the date shown, nothing is awaited any more
      if (!busy || wanted() === here()) follow();
    });
    field.addEventListener('change', follow);
    return field;
  }

  function list(nav) {
    const choices = choicesOf(nav);
    const current = currentOf(nav);
    const field = document.createElement('select');
    choices.forEach(function ({ words }, i) {
      field.append(new Option(words, String(i), false, i === current));
    });
    if (current === -1) field.selectedIndex = -1;
    field.addEventListener('change', function () {
      go(choices[Number(field.value)].address);
    });
    return field;
  }

  /* a list of links as one control, in its place: the links are put away, not lost */
  function control(nav) {
    const title = nav.querySelector('h2');
    const field = nav.classList.contains('reglage--dates') ? slider(nav, title) : list(nav);
    const hint = document.createElement('span');
    hint.className = 'hors-ecran';
    hint.textContent = ' (la carte change aussitôt)';
    title.append(hint);
    field.id = 'champ-' + title.id;
    field.setAttribute('aria-labelledby', title.id);
    const form = document.createElement('form');
    form.addEventListener('submit', function (event) {
      event.preventDefault();
    });
    form.append(field);
    nav.querySelector('ul').hidden = true;
    nav.append(form);
  }

  /* what is likely to be asked next */
  function foresee(nav) {
    const current = currentOf(nav);
    const choices = choicesOf(nav);
    [current - 1, current + 1].forEach(function (i) {
      if (current !== -1 && choices[i]) read(choices[i].address).catch(function () {});
    });
  }

  function dress() {
    const root = page();
    root.querySelectorAll('.reglage').forEach(function (nav) {
      if (!nav.querySelector('form')) control(nav);
      foresee(nav);
    });
    draw(root, location.href)
      .catch(function () {})
      .then(function () {
        document.dispatchEvent(new Event('carte'));
      });
    pictures(root);
    root.querySelectorAll('[data-copier]').forEach(function (button) {
      button.hidden = !navigator.clipboard;
    });
  }

  /* a picture in pixels, made here from the file: its title and its source are in it */
  function pictures(root) {
    const link = root.querySelector('a[href="carte.svg"]');
    if (!link || root.querySelector('a[href="carte.png"]')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'lien';
    button.textContent = 'Image (PNG)';
    button.addEventListener('click', function () {
      const image = new Image();
      image.onload = function () {
        const canvas = document.createElement('canvas');
        const scale = 1600 / image.width;
        canvas.width = 1600;
        canvas.height = Math.round(image.height * scale);
        canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
        canvas.toBlob(function (blob) {
          const save = document.createElement('a');
          save.href = URL.createObjectURL(blob);
          save.download = location.pathname.split('/').filter(Boolean).join('-') + '.png';
          save.click();
          setTimeout(function () {
            URL.revokeObjectURL(save.href);
          }, 1000);
        });
      };
      image.src = link.href;
    });
    const item = document.createElement('li');
    item.append(button);
    link.parentElement.after(item);
  }

  /*
   * What is in `old` becomes what is in `fresh`, but for what stays, given beside what it is in `fresh`: it never
   * leaves the page, where a slider would lose the pointer that drags it, and a line read aloud would no longer be.
   */
  function pour(old, fresh, stays) {
    const pairIn = function (node, side) {
      return stays.find(function (pair) {
        return node.contains(pair[side]);
      });
    };
    Array.from(old.childNodes).forEach(function (node) {
      if (!pairIn(node, 0)) node.remove();
    });
    let next = old.firstChild;
    Array.from(fresh.childNodes).forEach(function (node) {
      const pair = pairIn(node, 1);
      if (!pair) {
        old.insertBefore(node, next);
        return;
      }
      if (next !== pair[0]) pour(next, node, stays);
      next = next.nextSibling;
    });
  }

  /* the map of a page takes the place of the one shown, but for the dates on which a gesture goes on */
  function show(text, gesture) {
    const next = new DOMParser().parseFromString(text, 'text/html');
    const root = page();
    const fresh = next.querySelector('[data-carte]');
    if (!fresh) throw new Error('no map');
    const said = [root, fresh].map(function (one) {
      return one.querySelector('[aria-live]');
    });
    const dates = [gesture && gesture.nav, fresh.querySelector('.reglage--dates')];
    const stays = [said, dates].filter(function ([old, young]) {
      return old && young && root.contains(old);
    });
    const focused = document.activeElement && document.activeElement.id;
    pour(root, fresh, stays);
    if (stays.includes(said)) said[0].replaceChildren(...said[1].childNodes);
    if (stays.includes(dates)) {
      const [old, young] = dates.map(function (nav) {
        return nav.querySelector('ul');
      });
      young.hidden = true;
      old.replaceWith(young);
    }
    root.removeAttribute('aria-busy');
    document.title = next.title;
    ['link[rel="canonical"]', 'meta[name="description"]'].forEach(function (name) {
      const [old, young] = [document.querySelector(name), next.querySelector(name)];
      if (old && young) old.replaceWith(document.adoptNode(young));
    });
    shown = location.pathname;
    dress();
    const field = focused && document.getElementById(focused);
    if (field && field !== document.activeElement) field.focus({ preventScroll: true });
  }

  /* shows the map of an address, unless another is asked for before it has come; says whether it was shown */
  function go(address, gesture) {
    const turn = ++last;
    if (awaited !== address) giveUp(awaited);
    awaited = '';
    if (address === here() && location.pathname === shown) {
      page().removeAttribute('aria-busy');
      return Promise.resolve(false);
    }
    awaited = address;
    page().setAttribute('aria-busy', 'true');
    return read(address)
      .then(function (text) {
        if (turn !== last) return false;
        awaited = '';
        /* files are named from the page: its address comes first */
        if (address !== here()) {
          const entered = gesture && gesture.entered;
          history[entered ? 'replaceState' : 'pushState']({ map: true }, '', address);
          if (gesture) gesture.entered = true;
        }
        show(text, gesture);
        return true;
      })
      .catch(function () {
        if (turn === last) location.assign(address);
        return false;
      });
  }

  /* a link to a place of the page is no other page: nothing comes but what was awaited is given up */
  addEventListener('popstate', function () {
    go(here());
  });
  history.replaceState({ map: true }, '');
  dress();
})();
