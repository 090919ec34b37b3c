// The register of the billing tool: filters that send themselves, and boxes that say how many are picked.

for (const form of document.querySelectorAll('form[data-sends-itself]')) {
  form.addEventListener('change', event => {
    if (event.target.matches('select')) {
      form.requestSubmit();
    }
  });
  // an address without its empty parts is shorter to send to a colleague
  form.addEventListener('formdata', event => {
    for (const [name, value] of [...event.formData]) {
      if (value === '') {
        event.formData.delete(name);
      }
    }
  });
}

const boxes = () => [...document.querySelectorAll('input[name="claim"]')];

function tell() {
  const bar = document.querySelector('[data-bulk]');
  const all = document.querySelector('[data-picks-all]');
  const picked = boxes().filter(box => box.checked).length;
  if (all) {
    all.checked = picked > 0 && picked === boxes().length;
    all.indeterminate = picked > 0 && !all.checked;
  }
  if (bar) {
    bar.hidden = picked === 0;
    const words = bar.querySelector('[data-one]');
    const said = picked === 1 ? words.dataset.one : words.dataset.other.replace('2', picked);
    // the page is watched, so nothing is written that stands there already
    if (words.textContent !== said) {
      words.textContent = said;
    }
  }
  lead();
}

// leads to the documents of what is picked
function lead() {
  const link = document.querySelector('[data-documents]');
  if (!link) {
    return;
  }
  const everything = document.querySelector('input[name="everything"]')?.checked;
  const picked = boxes().filter(box => box.checked).map(box => box.value).join(',');
  const wanted = everything ? link.dataset.all : `${link.dataset.documents}?tab=${link.dataset.side}&claims=${picked}`;
  if (link.getAttribute('href') !== wanted) {
    link.setAttribute('href', wanted);
  }
}

document.addEventListener('change', event => {
  if (event.target.matches('[data-picks-all]')) {
    boxes().forEach(box => { box.checked = event.target.checked; });
  }
  tell();
});
new MutationObserver(tell).observe(document.body, { childList: true, subtree: true });
tell();
