/** Whether an answer means that nobody is signed in any more: the portal then leads to its sign-in page, which is fine in itself. */
export const signedOut = (answer) => answer.status === 401 || new URL(answer.url).pathname === '/sign-in';
