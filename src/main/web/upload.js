import { startUploads } from './app/upload.js';

startUploads();
