/* The options of an embed, its preview, and the code that they make. Without script the plain code stands, with its options in words. */
(function () {
  const form = document.querySelector('[data-integrer]');
  if (!form) return;
  const code = document.getElementById(form.dataset.integrer).querySelector('code');
  const plain = code.textContent;
  const { lieu, titre, theme, largeur: width, hauteur: height } = form.elements;
  const map = document.querySelector('.figure svg.carte');

  const group = function (label, options) {
    const element = document.createElement('optgroup');
    element.label = label;
    element.append(...options.map(([name, value]) => new Option(name, value)));
    lieu.append(element);
  };
  const links = map ? [...map.querySelectorAll('a[id*="DEP-"]')] : [];
  const regions = (map?.dataset.regions || '').split(';').flatMap(function (text) {
    const [, region, name, members] = /^(\w+) (.*):(.*)$/.exec(text) || [];
    return region ? [[name, '?' + region, members]] : [];
  });
  if (links.length > 0) {
    group(
      'N’en montrer qu’une région',
      regions.filter(([, , members]) => members.includes(' ')),
    );
    group(
      'Entourer un département',
      links.map((a) => [a.getAttribute('aria-label').split(/\s*: /)[0], '#' + a.id.replace(/^.*DEP-/, 'DEP-')]),
    );
    lieu.closest('label').hidden = false;
  }

  const frame = document.createElement('iframe');
  frame.title = 'Aperçu de la figure intégrée';
  // far down the page: it waits for a reader to come near
  frame.loading = 'lazy';
  form.querySelector('.apercu').append(frame);
  form.hidden = false;

  const address = function () {
    const query = new URLSearchParams();
    if (lieu.value.startsWith('?')) query.set('region', lieu.value.slice(1));
    if (!titre.checked) query.set('titre', 'non');
    if (theme.value) query.set('theme', theme.value);
    const text = String(query);
    return (text && '?' + text) + (lieu.value.startsWith('#') ? lieu.value : '');
  };
  // a field left empty is the one that the page came with
  const valueOf = (field) => field.value || field.defaultValue;
  const write = function () {
    code.textContent = plain
      .replace(/(src="[^"?#]*)"/, (_, start) => start + address().replaceAll('&', '&amp;') + '"')
      .replace(/ height="\d+"/, ' height="' + valueOf(height) + '"');
    frame.height = valueOf(height);
  };
  const preview = function () {
    frame.width = valueOf(width);
    const wanted = form.dataset.adresse + address();
    if (frame.getAttribute('src') !== wanted) frame.setAttribute('src', wanted);
    write();
  };
  // the height that the preview reports is the one to give, until another is typed: nothing is written under the hand of who types
  let typed = false;
  let reported = null;
  const take = function () {
    if (reported === null || typed || document.activeElement === height) return;
    height.value = reported;
    write();
  };
  addEventListener('message', function (event) {
    if (event.source !== frame.contentWindow || event.data?.type !== 'embed-size') return;
    reported = event.data.height;
    take();
  });
  height.addEventListener('blur', take);
  form.addEventListener('input', function (event) {
    if (event.target === height) typed = height.value !== '';
    if (!form.checkValidity()) return;
    preview();
  });
  // what is out of bounds is said in the browser's own words, once it is typed
  form.addEventListener('change', () => form.reportValidity());
  form.addEventListener('submit', (event) => event.preventDefault());
  preview();
})();
