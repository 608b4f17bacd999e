/* Adds to « Envoyer par courriel » the ways to share that this browser knows, and the page's sentence to the mail. */
(function () {
  const line = document.querySelector('.partager');
  if (!line) return;
  const mail = line.querySelector('a');
  const address = document.querySelector('link[rel="canonical"]').href;
  const title = document.querySelector('meta[property="og:title"]').content;
  const sentence = document.querySelector('meta[name="description"]').content;
  const plain = function (text) {
    return encodeURIComponent(text.replace(/[\u00A0\u202F]/g, ' '));
  };
  mail.href = 'mailto:?subject=' + plain(title) + '&body=' + plain(sentence + '\r\n\r\n' + address);

  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  line.append(status);
  const add = function (words, next, action) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    button.addEventListener('click', action);
    line.insertBefore(button, next);
  };

  if (navigator.clipboard) {
    add('Copier le lien', mail, function () {
      navigator.clipboard.writeText(address).then(
        function () {
          status.textContent = 'Lien copié';
        },
        function () {
          status.textContent = 'Copie refusée : l’adresse est en bas de la page';
        },
      );
    });
  }
  if (navigator.share) {
    add('Partager…', mail, function () {
      // a reader who closes the sheet has changed their mind: nothing to say
      navigator.share({ title, text: sentence, url: address }).catch(function () {});
    });
  }
  add('Imprimer', status, function () {
    window.print();
  });
})();
