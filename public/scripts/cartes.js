/*
 * The explorer of maps: dates slide, places and indicators are chosen in a list, the map changes without reloading, its address
 * follows. Every state is a page that reads without it, and the links stay.
 */
(function () {
  const page = () => document.querySelector('[data-carte]');
  if (!page() || !window.fetch || !window.DOMParser || !history.pushState) return;
  /* the pages asked for, by address: a failure is forgotten */
  const known = new Map();
  let last = 0;
  let shown = location.pathname;

  function read(address) {
    if (!known.has(address)) {
      const asked = fetch(address).then(function (answer) {
        if (!answer.ok) throw new Error(String(answer.status));
        return answer.text();
      });
      asked.catch(function () {
        known.delete(address);
      });
      known.set(address, asked);
    }
    return known.get(address);
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

  function linksOf(nav) {
    return Array.from(nav.querySelectorAll('a, [aria-current]'));
  }

  /* a list of links as one control, in its place: the links are put away, not lost */
  function control(nav) {
    const links = linksOf(nav);
    const here = links.findIndex(function (link) {
      return link.hasAttribute('aria-current');
    });
    const title = nav.querySelector('h2');
    const form = document.createElement('form');
    form.addEventListener('submit', function (event) {
      event.preventDefault();
    });
    let field;
    if (nav.classList.contains('reglage--dates')) {
      field = document.createElement('input');
      field.type = 'range';
      field.min = '0';
      field.max = String(links.length - 1);
      field.value = String(here === -1 ? links.length - 1 : here);
      const told = document.createElement('output');
      const tell = function () {
        const word = links[Number(field.value)].textContent;
        told.textContent = '\u00A0: ' + word;
        field.setAttribute('aria-valuetext', word);
      };
      tell();
      field.addEventListener('input', tell);
      title.append(told);
    } else {
      field = document.createElement('select');
      links.forEach(function (link, i) {
        field.append(new Option(link.textContent, String(i), false, i === here));
      });
      if (here === -1) field.selectedIndex = -1;
    }
    const hint = document.createElement('span');
    hint.className = 'hors-ecran';
    hint.textContent = ' (la carte change aussitôt)';
    title.append(hint);
    field.id = 'champ-' + title.id;
    field.setAttribute('aria-labelledby', title.id);
    field.addEventListener(field.type === 'range' ? 'input' : 'change', function () {
      const link = links[Number(field.value)];
      if (link && link.href) go(link.href, { focus: field.id });
    });
    form.append(field);
    nav.querySelector('ul').hidden = true;
    nav.append(form);
    /* what is likely to be asked next */
    [here - 1, here + 1].forEach(function (i) {
      if (here !== -1 && links[i] && links[i].href) read(links[i].href).catch(function () {});
    });
  }

  function dress() {
    const root = page();
    root.querySelectorAll('.reglage').forEach(control);
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

  function show(text, address, focus) {
    const next = new DOMParser().parseFromString(text, 'text/html');
    const fresh = next.querySelector('[data-carte]');
    if (!fresh) throw new Error('no map');
    /* the line that is read aloud stays the same element: what changes in it is said */
    const said = page().querySelector('[aria-live]');
    const words = fresh.querySelector('[aria-live]');
    page().replaceWith(document.adoptNode(fresh));
    if (said && words) {
      const content = words.innerHTML;
      words.replaceWith(said);
      setTimeout(function () {
        said.innerHTML = content;
      }, 0);
    }
    document.title = next.title;
    ['link[rel="canonical"]', 'meta[name="description"]'].forEach(function (name) {
      const [old, young] = [document.querySelector(name), next.querySelector(name)];
      if (old && young) old.replaceWith(document.adoptNode(young));
    });
    shown = location.pathname;
    dress();
    const field = focus && document.getElementById(focus);
    if (field) field.focus({ preventScroll: true });
  }

  function go(address, { focus, back } = {}) {
    const turn = ++last;
    page().setAttribute('aria-busy', 'true');
    read(address)
      .then(function (text) {
        if (turn !== last) return;
        /* files are named from the page: its address comes first */
        if (!back && address !== location.href) history.pushState({ carte: true }, '', address);
        show(text, address, focus);
      })
      .catch(function () {
        location.assign(address);
      });
  }

  /* a link to a place of the page is no other page */
  addEventListener('popstate', function () {
    if (location.pathname !== shown) go(location.href, { back: true });
  });
  history.replaceState({ carte: true }, '');
  dress();
})();
