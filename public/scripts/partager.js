/* Adds to « Envoyer par courriel » the ways to share that this browser knows, and the page's sentence to the mail. */
(function () {
  const ligne = document.querySelector('.partager');
  if (!ligne) return;
  const courriel = ligne.querySelector('a');
  const adresse = document.querySelector('link[rel="canonical"]').href;
  const titre = document.querySelector('meta[property="og:title"]').content;
  const phrase = document.querySelector('meta[name="description"]').content;
  const simple = function (texte) {
    return encodeURIComponent(texte.replace(/[\u00A0\u202F]/g, ' '));
  };
  courriel.href = 'mailto:?subject=' + simple(titre) + '&body=' + simple(phrase + '\r\n\r\n' + adresse);

  const etat = document.createElement('span');
  etat.setAttribute('role', 'status');
  ligne.append(etat);
  const ajouter = function (nom, suivant, action) {
    const bouton = document.createElement('button');
    bouton.type = 'button';
    bouton.textContent = nom;
    bouton.addEventListener('click', action);
    ligne.insertBefore(bouton, suivant);
  };

  if (navigator.clipboard) {
    ajouter('Copier le lien', courriel, function () {
      navigator.clipboard.writeText(adresse).then(
        function () {
          etat.textContent = 'Lien copié';
        },
        function () {
          etat.textContent = 'Copie refusée : l’adresse est en bas de la page';
        },
      );
    });
  }
  if (navigator.share) {
    ajouter('Partager…', courriel, function () {
      // a reader who closes the sheet has changed their mind: nothing to say
      navigator.share({ title: titre, text: phrase, url: adresse }).catch(function () {});
    });
  }
  ajouter('Imprimer', etat, function () {
    window.print();
  });
})();
