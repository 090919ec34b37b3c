// Takes a chosen or dropped file to the server and shows how far it is; the preview is a page of the server's.

const place = document.getElementById('upload');
const input = document.getElementById('file');
const said = document.getElementById('said');
const way = place.querySelector('.cw-upload-way');
const bar = way.querySelector('progress');
let request;

function say(sentence, bad = false) {
  said.textContent = sentence;
  said.toggleAttribute('data-bad', bad);
}

function stop(sentence, bad = true) {
  way.hidden = true;
  input.disabled = false;
  input.value = '';
  say(sentence, bad);
  input.focus();
}

function moved(event) {
  if (!event.lengthComputable) return;
  bar.value = Math.round((event.loaded / event.total) * 100);
  say(place.dataset.sending.replace('{percent}', bar.value));
}

// from here on only the server knows how far it is: it says how many rows it has read before it checks them
function read() {
  bar.removeAttribute('value');
  say(place.dataset.reading);
}

// neither the file on its way nor the preview that is being made is waited for
function cancel() {
  request.abort();
  stop(place.dataset.cancelled, false);
  window.stop();
}

function look(told) {
  say(told.told);
  location.assign(`${place.dataset.next}?file=${told.file}`);
}

function answered() {
  if (request.responseURL && !request.responseURL.includes('/file')) {
    location.reload();
    return;
  }
  let told = {};
  try { told = JSON.parse(request.responseText); } catch { /* no answer of ours */ }
  if (request.status === 200 && told.file) look(told);
  else if (request.status === 401) location.reload();
  else stop(told.detail || place.dataset.failed);
}

function send(file) {
  if (!file || input.disabled) return;
  if (file.size > Number(place.dataset.most)) {
    stop(place.dataset.tooLarge);
    return;
  }
  input.disabled = true;
  way.hidden = false;
  bar.value = 0;
  request = new XMLHttpRequest();
  request.open('POST', `${place.dataset.to}?name=${encodeURIComponent(file.name)}`);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  request.setRequestHeader('X-Claimwright', 'sheet');
  request.setRequestHeader('X-Claimwright-Person', place.dataset.person);
  request.upload.addEventListener('progress', moved);
  request.upload.addEventListener('load', read);
  request.addEventListener('load', answered);
  request.addEventListener('error', () => stop(place.dataset.failed));
  request.send(file);
}

way.querySelector('[data-cancel]').addEventListener('click', cancel);
input.addEventListener('change', () => send(input.files[0]));
place.addEventListener('dragover', (event) => {
  event.preventDefault();
  place.toggleAttribute('data-over', true);
});
place.addEventListener('dragleave', () => place.removeAttribute('data-over'));
place.addEventListener('drop', (event) => {
  event.preventDefault();
  place.removeAttribute('data-over');
  send(event.dataTransfer.files[0]);
});
// a file dropped beside is not opened instead of the page
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => event.preventDefault());
// back from the preview: everything anew
addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
place.hidden = false;
