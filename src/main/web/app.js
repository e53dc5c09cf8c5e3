import { startAutosave } from './app/autosave.js';
import { startClock } from './app/clock.js';
import { startConfirmations } from './app/confirm.js';
import { startCounters } from './app/count.js';
import { startKeys } from './app/keys.js';
import { startScores } from './app/scores.js';
import { startSheets } from './app/sheets.js';
import { startSmallThings } from './app/small.js';

startScores();
startCounters();
startSheets();
startConfirmations();
startAutosave();
startKeys();
startClock();
startSmallThings();
