"use client";

import { Problem } from "@/components/ui/problem";

export default function ErrorPage({ retry }: { readonly retry?: () => void }) {
  return (
    <Problem
      status={500}
      message="The page could not be made. Nothing was lost: the texts are as they were."
    >
      {retry !== undefined && (
        <p>
          <button type="button" className="button" onClick={() => retry()}>
            Try again
          </button>
        </p>
      )}
    </Problem>
  );
}
