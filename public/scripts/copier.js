/* Shows the copy buttons where the clipboard can be used. Everything reads and copies by hand without it. */
(function () {
  if (!navigator.clipboard) return;
  document.querySelectorAll('[data-copier]').forEach(function (bouton) {
    bouton.hidden = false;
  });
  // one listener for all, those that come later too
  document.addEventListener('click', function (event) {
    const bouton = event.target.closest('[data-copier]');
    if (!bouton) return;
    const id = bouton.getAttribute('data-copier');
    const etat = document.querySelector('[data-copie="' + id + '"]');
    navigator.clipboard.writeText(document.getElementById(id).textContent).then(
      function () {
        etat.textContent = 'Copié';
      },
      function () {
        etat.textContent = 'Copie refusée : sélectionnez le texte';
      },
    );
  });
})();
