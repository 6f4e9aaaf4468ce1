import "server-only";
import { opened } from "../opened";
import { type Answers, createAnswers } from "./read-answers";

/** What the API's addresses answer, from this process's store. */
export const answers = async (): Promise<Answers> => createAnswers((await opened()).read);
