// The page around the two frames: shows findings, and tells the app in the frames when another version is there. The app itself fetches it
// and keeps the answers. This script is the author's alone and reaches no citizen; in Rust it would be a second app to build and to load.
const [phone, kiosk, findings] = ['phone', 'kiosk', 'findings'].map((id) => document.getElementById(id));
let shown = {};

// When the page is opened again, the phone goes on where it was; a kiosk forgets, as kiosks do.
const KEPT = 'preview';
addEventListener('pagehide', () => sessionStorage.setItem(KEPT, phone.contentWindow.location.pathname));

const show = (news) => {
  findings.hidden = !news.findings;
  findings.classList.toggle('behind', news.behind);
  findings.querySelector('h2').textContent = news.behind
    ? (news.version ? 'To be corrected; the version before is shown' : 'To be corrected')
    : 'Good to know';
  findings.querySelector('pre').textContent = news.findings;
  if (news.procedure !== shown.procedure) {
    const start = `/procedures/${news.procedure}`;
    const kept = sessionStorage.getItem(KEPT) ?? '';
    phone.src = kept.startsWith(`${start}/`) ? kept : start;
    kiosk.src = '/kiosk';
  } else if (news.version !== shown.version) {
    for (const frame of [phone, kiosk]) frame.contentWindow.dispatchEvent(new Event('parvis-saved'));
  }
  document.documentElement.dataset.version = news.version;
  shown = news;
};

const news = new EventSource('/preview/news');
news.onmessage = ({ data }) => show(JSON.parse(data));
news.onerror = () => {
  // The browser goes on trying by itself.
  findings.hidden = false;
  findings.querySelector('h2').textContent = 'The preview has stopped';
  findings.querySelector('pre').textContent = 'Start `parvis preview` again; this page then goes on.';
};
