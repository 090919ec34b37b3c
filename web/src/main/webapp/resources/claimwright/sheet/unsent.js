// Where a claim is sent: says so while this browser keeps figures for it that are not saved, and would be missing.
import { Memory } from 'sheet/remember';

const notice = document.getElementById('unsaved');
const memory = new Memory(notice.dataset.claim, document.body.dataset.person);
const look = () => (notice.hidden = !memory.waits());

// come back to, or while another tab saves what it has
addEventListener('pageshow', look);
addEventListener('storage', look);
look();
