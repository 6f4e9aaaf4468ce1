import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { Problem, titleOfProblem } from "@/components/ui/problem";
import { problemHeader, readProblem } from "@/components/ui/problem-header";

export async function generateMetadata(): Promise<Metadata> {
  const problem = readProblem((await headers()).get(problemHeader));
  return { title: titleOfProblem(problem?.status ?? 404), robots: { index: false } };
}

/** Shown in place of a page whose address names nothing; the proxy sends the cause and sets the status. */
export default async function ProblemPage() {
  const problem = readProblem((await headers()).get(problemHeader));
  if (problem === null) notFound();
  return (
    <Problem status={problem.status} message={problem.message}>
      {problem.links !== undefined && problem.links.length > 0 && (
        <ul aria-label="What there is instead">
          {problem.links.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </Problem>
  );
}
