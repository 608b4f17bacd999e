/* Shows the copy buttons where the clipboard can be used. Everything reads and copies by hand without it. */
(function () {
  if (!navigator.clipboard) return;
  document.querySelectorAll('[data-copier]').forEach(function (bouton) {
    const id = bouton.getAttribute('data-copier');
    bouton.hidden = false;
    bouton.addEventListener('click', function () {
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
  });
})();
