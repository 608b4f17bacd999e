/*
 * Maps answer: a card for the place under the pointer, the focus or the finger, a closer look at a région, a place lit
 * by the address.
 */
(function () {
  // how long a pointer may take from a shape to its card, crossing others, in milliseconds
  const REST = 150;
  const LEAVE = 350;
  const SVG = 'http://www.w3.org/2000/svg';

  const make = function (name, className, text) {
    const element = document.createElement(name);
    element.className = className || '';
    element.textContent = text || '';
    return element;
  };

  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  /* where arrows are no use: a few links are as many stops */
  const FEW = 12;

  /*
   * A drawing of many links is one stop of the keyboard: arrows go to the nearest link of their side, or along the list where that
   * side has none; Home and End to the first and the last.
   */
  const rove = function (svg, links) {
    const stopAt = function (a) {
      links.forEach(function (other) {
        other.setAttribute('tabindex', other === a ? 0 : -1);
      });
    };
    if (links.length <= FEW) return function () {};
    const middle = function (a) {
      const { left, top, width, height } = a.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    };
    const beside = function (a, [right, down]) {
      const [x, y] = middle(a);
      let best = null;
      let least = Infinity;
      links.forEach(function (other) {
        if (other === a || other.matches('.loin')) return;
        const [dx, dy] = middle(other).map((at, i) => at - [x, y][i]);
        const along = dx * right + dy * down;
        const far = along + 2 * Math.abs(dx * down + dy * right);
        if (along < 1 || far >= least) return;
        best = other;
        least = far;
      });
      return best || links[links.indexOf(a) + right + down];
    };
    stopAt(links[0]);
    svg.addEventListener('keydown', function (event) {
      const a = event.target.closest('a');
      if (!a || event.altKey || event.ctrlKey || event.metaKey) return;
      const arrow = ARROWS[event.key];
      const next = arrow
        ? beside(a, arrow)
        : event.key === 'Home'
          ? links[0]
          : event.key === 'End'
            ? links.at(-1)
            : null;
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
    svg.parentElement.addEventListener('focusin', function (event) {
      const a = svg.contains(event.target) && event.target.closest('a');
      if (a) stopAt(a);
    });
    return stopAt;
  };

  /* What the table of the page says of a place that has no value in its name. */
  const rowWords = function (a) {
    const href = a.getAttribute('href');
    const found = [...document.querySelectorAll('table a')].find(function (other) {
      return other.getAttribute('href') === href;
    });
    const row = found && found.closest('tr');
    if (!row) return '';
    const heads = row.closest('table').querySelectorAll('thead th');
    return [...row.cells]
      .slice(1, 4)
      .map(function (cell, i) {
        return heads[i + 1].textContent.trim() + '\u202F: ' + cell.textContent.trim();
      })
      .join(' · ');
  };

  const rankWords = function (place, outOf) {
    if (!place || place === '-') return '';
    const number = parseInt(place, 10);
    const equal = place.endsWith('=') ? ' (ex æquo)' : '';
    return 'rang\u202F: ' + number + (number === 1 ? 'er' : 'e') + equal + ' sur ' + outOf;
  };

  /* Above the shape, or under it where there is no room: never on it, but where it is larger than the view. */
  const placeCard = function (card, a, svg) {
    const shape = a.getBoundingClientRect();
    const frame = svg.parentElement.getBoundingClientRect();
    const view = svg.getBoundingClientRect();
    const [width, height] = [card.offsetWidth, card.offsetHeight];
    const middle = (Math.max(shape.left, view.left) + Math.min(shape.right, view.right)) / 2;
    const above = shape.top - height - 4;
    const under = shape.bottom + 4;
    const high = Math.max(0, frame.top);
    const top = above >= high || under + height > view.bottom ? Math.max(above, high) : under;
    card.style.left = Math.max(0, Math.min(middle - frame.left - width / 2, frame.width - width)) + 'px';
    card.style.top = top - frame.top + 'px';
  };

  /* The card of a map, after it, and what a touch has shown in words: `show` and `hide` it, now or `later`. */
  const cardOf = function (svg, links, rank) {
    const { date, rangs: ranks, sur: outOf } = svg.dataset;
    const places = ranks ? ranks.split(' ') : [];
    const card = make('div', 'fiche-carte');
    const words = make('p');
    const name = make('strong');
    const value = make('span', 'fiche-valeur');
    const details = make('span', 'fiche-details');
    const link = make('a', '', 'Ouvrir sa page');
    const status = make('p', 'hors-ecran');
    words.id = 'fiche-carte-' + rank;
    words.append(name, value, details);
    link.tabIndex = -1;
    status.setAttribute('role', 'status');
    card.append(words, link);
    card.hidden = true;
    svg.after(card, status);
    let shown = null;
    let timer = 0;
    const stay = function () {
      clearTimeout(timer);
    };
    const later = function (act, delay) {
      stay();
      timer = setTimeout(act, delay);
    };
    const hide = function () {
      stay();
      if (shown) shown.removeAttribute('aria-describedby');
      shown = null;
      card.hidden = true;
    };
    const show = function (a) {
      stay();
      if (shown === a) return;
      hide();
      shown = a;
      const [first, ...rest] = a.getAttribute('aria-label').split(/\s*: /);
      const told = [date, rankWords(places[links.indexOf(a)], outOf)].filter(Boolean).join(' · ');
      name.textContent = first;
      value.textContent = rest.join('\u202F: ');
      details.textContent = told || (rest.length ? '' : rowWords(a));
      link.href = a.getAttribute('href');
      link.target = a.getAttribute('target') || '';
      link.setAttribute('aria-label', 'Ouvrir sa page\u202F: ' + first);
      a.setAttribute('aria-describedby', words.id);
      card.hidden = false;
      placeCard(card, a, svg);
    };
    const say = function (a) {
      status.textContent = [a.getAttribute('aria-label'), details.textContent].join(', ');
    };
    return { card, show, hide, later, stay, say, shown: () => shown };
  };

  const linkAt = function (event) {
    return event.target.closest('a');
  };

  /* A mouse shows the card of the place that it points at, and may go on the card. */
  const point = function (svg, { card, show, hide, later, stay, shown }) {
    // what comes under a pointer that stays, where the card was or as the page scrolls, is not pointed at
    let still = '';
    const spotOf = function (event) {
      return event.clientX + ' ' + event.clientY;
    };
    svg.parentElement.addEventListener('pointermove', function (event) {
      still = spotOf(event);
    });
    svg.addEventListener('pointerover', function (event) {
      if (event.pointerType !== 'mouse' || spotOf(event) === still) return;
      const a = linkAt(event);
      if (a) later(show.bind(null, a), shown() ? REST : 0);
      else later(hide, LEAVE);
    });
    [svg, card].forEach(function (part) {
      part.addEventListener('pointerleave', function (event) {
        if (event.pointerType === 'mouse') later(hide, LEAVE);
      });
    });
    card.addEventListener('pointerenter', stay);
  };

  /* The focus shows the card of its place. The drawing does not hear it: Chromium makes a stop of an SVG that does. */
  const focusOn = function (svg, { card, show, hide }) {
    const box = svg.parentElement;
    box.addEventListener('focusin', function (event) {
      const a = svg.contains(event.target) ? linkAt(event) : null;
      if (a) show(a);
    });
    box.addEventListener('focusout', function (event) {
      if (svg.contains(event.target) && !card.contains(event.relatedTarget)) hide();
    });
  };

  // whether the last press was that of a finger or of a pen
  let touched = false;

  /* A first touch shows, a second one, or the link of the card, opens. Gives what each press on the page is to do. */
  const touch = function (svg, { card, show, hide, say, shown }) {
    let before = null;
    svg.addEventListener('click', function (event) {
      const a = linkAt(event);
      if (!a) hide();
      if (!a || !touched || event.detail === 0 || before === a) return;
      event.preventDefault();
      event.stopPropagation();
      show(a);
      say(a);
    });
    return function (target) {
      before = shown();
      if (!card.contains(target) && !svg.contains(target)) hide();
    };
  };

  /* The régions of a map, with the links of their départements. */
  const groupsOf = function (svg, links) {
    return (svg.dataset.regions || '').split(';').flatMap(function (text) {
      const [, code, region, list] = /^(\w+) (.*):(.*)$/.exec(text) || [];
      const members = list && list.split(' ');
      return members
        ? { code, region, members: links.filter((a) => members.includes(a.id.replace(/^.*DEP-/, ''))) }
        : [];
    });
  };

  const connect = function (svg, rank) {
    const links = [...svg.querySelectorAll('a')];
    svg.parentElement.classList.add('carte-vive');
    links.forEach(function (a) {
      const title = a.querySelector('title');
      // the card says it: a second bubble would hide the map
      a.setAttribute('aria-label', title.textContent);
      title.remove();
    });
    const card = cardOf(svg, links, rank);
    point(svg, card);
    focusOn(svg, card);
    const press = touch(svg, card);
    const groups = groupsOf(svg, links);
    const stopAt = rove(svg, links);
    const zoom = groups.length > 1 ? zoomOf(svg, groups, { ...card, stopAt }) : null;
    return { svg, links, groups, zoom, press, hide: card.hide };
  };

  /*
   * A control that shows one région, words and marks keeping their size. The legend stays, and what is magnified stays so. It lists the
   * places too, for those too small to be touched: one that is chosen is shown with its card, and the keyboard enters the map there.
   */
  const zoomOf = function (svg, groups, { hide, show, stopAt }) {
    const [x, y, width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
    const marks = [...svg.querySelectorAll('.cercles circle')].map((circle) => [circle, circle.getAttribute('r')]);
    const codes = svg.querySelector('.codes');
    const shifts = [...svg.querySelectorAll('.codes [dy]')].map((text) => [text, text.getAttribute('dy')]);
    const label = make('label', 'zoom-carte', 'Regarder de plus près ');
    const choice = make('select');
    choice.append(new Option('Toute la France', ''));
    const offer = function (name, options) {
      const group = make('optgroup');
      group.label = name;
      group.append(...options);
      choice.append(group);
    };
    offer(
      'Une région',
      groups.map((group) => new Option(group.region, group.code)),
    );
    const members = groups.flatMap((group) => group.members);
    const nameOf = (a) => a.getAttribute('aria-label').split(/\s*: /)[0];
    offer(
      'Un lieu',
      members.map((a) => new Option(nameOf(a), a.id)),
    );
    label.append(choice);
    svg.before(label);
    let inner = null;
    const wrap = function () {
      inner = document.createElementNS(SVG, 'svg');
      const moved = [...svg.children].filter(
        (child) => !child.matches('title, desc, defs, pattern') && !child.querySelector('.legende'),
      );
      moved[0].before(inner);
      inner.append(...moved);
    };
    const set = function (name, value) {
      inner.setAttribute(name, value);
    };
    const look = function (code) {
      hide();
      const group = groups.find((other) => other.code === code);
      choice.value = group ? code : '';
      if (!inner && !group) return;
      if (!inner) wrap();
      svg.classList.toggle('de-pres', Boolean(group));
      svg.querySelectorAll('.territoires a').forEach(function (a) {
        a.classList.toggle('loin', Boolean(group) && !group.members.includes(a));
      });
      let [left, top, right, bottom] = [x, y, x + width, y + height];
      // under the legend, which has the corner
      const room = group ? 106 : y;
      if (group) {
        const boxes = group.members.map((a) => a.getBBox());
        left = Math.min(...boxes.map((box) => box.x)) / 2 - 4;
        top = Math.min(...boxes.map((box) => box.y)) / 2 - 4;
        right = Math.max(...boxes.map((box) => box.x + box.width)) / 2 + 4;
        bottom = Math.max(...boxes.map((box) => box.y + box.height)) / 2 + 4;
      }
      set('x', x);
      set('y', room);
      set('width', width);
      set('height', y + height - room);
      set('viewBox', [left, top, right - left, bottom - top].join(' '));
      const times = group ? Math.min(width / (right - left), (y + height - room) / (bottom - top)) : 1;
      const pixels = (svg.getBoundingClientRect().width / width) * times;
      marks.forEach(([circle, radius]) => circle.setAttribute('r', radius / times));
      shifts.forEach(([text, shift]) => text.setAttribute('dy', shift.endsWith('em') ? shift : shift / times));
      if (codes) codes.setAttribute('font-size', group ? 12 / pixels : 11.2);
    };
    choice.addEventListener('change', function () {
      const place = members.find((a) => a.id === choice.value);
      if (!place) return look(choice.value);
      look(groups.find((group) => group.members.includes(place)).code);
      choice.value = place.id;
      stopAt(place);
      show(place);
    });
    return look;
  };

  /* The maps of the page that are still in it, those that came since the last look connected. */
  let maps = [];
  let seen = 0;
  const find = function () {
    const fresh = [...document.querySelectorAll('svg.carte:not(.carte-vive svg)')].filter((svg) =>
      svg.querySelector('a > title'),
    );
    maps = maps.filter(({ svg }) => svg.isConnected).concat(fresh.map((svg) => connect(svg, seen++)));
  };
  find();
  // heard once for all maps: the document would keep those that have left the page
  document.addEventListener('pointerdown', function (event) {
    touched = event.pointerType !== 'mouse';
    maps.forEach((map) => map.press(event.target));
  });
  document.addEventListener('keydown', function (event) {
    touched = false;
    if (event.key === 'Escape') maps.forEach((map) => map.hide());
  });
  document.querySelectorAll('svg.graphique').forEach((svg) => rove(svg, [...svg.querySelectorAll('a')]));

  /* `#DEP-23` and `#REG-76` light a place on every map of the page. */
  const light = function () {
    document.querySelectorAll('.vise').forEach((halo) => halo.remove());
    const [, level, code] = /^#(DEP|REG)-(\w+)$/.exec(location.hash) || [];
    if (!code) return;
    const lit = maps.filter(function (map) {
      const group = map.groups.find((other) => other.code === code);
      const own = map.links.filter((a) => a.id.endsWith(level + '-' + code));
      const members = level === 'REG' && group ? group.members : own;
      if (!members.length) return false;
      const shapes = members[0].parentElement;
      const halo = document.createElementNS(SVG, 'g');
      halo.setAttribute('class', 'vise');
      ['bord', 'trait'].forEach(function (line) {
        members.forEach(function (a) {
          const path = a.querySelector('path').cloneNode();
          path.setAttribute('class', line);
          halo.append(path);
        });
      });
      shapes.append(halo);
      return true;
    });
    if (lit.length && !document.getElementById(location.hash.slice(1))) lit[0].svg.scrollIntoView({ block: 'nearest' });
  };
  light();
  addEventListener('hashchange', light);
  // another script has drawn a map
  document.addEventListener('carte', function () {
    find();
    light();
  });

  const region = new URLSearchParams(location.search).get('region');
  if (region) maps.forEach((map) => map.zoom && map.zoom(region));
})();
