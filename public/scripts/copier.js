/* Shows the copy buttons where the clipboard can be used. Everything reads and copies by hand without it. */
(function () {
  if (!navigator.clipboard) return;
  document.querySelectorAll('[data-copier]').forEach(function (button) {
    button.hidden = false;
  });
  // one listener for all, those that come later too
  document.addEventListener('click', function (event) {
    const button = event.target.closest('[data-copier]');
    if (!button) return;
    const id = button.getAttribute('data-copier');
    const status = document.querySelector('[data-copie="' + id + '"]');
    navigator.clipboard.writeText(document.getElementById(id).textContent).then(
      function () {
        status.textContent = 'Copié';
      },
      function () {
        status.textContent = 'Copie refusée : sélectionnez le texte';
      },
    );
  });
})();
