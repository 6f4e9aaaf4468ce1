import { createSign, generateKeyPairSync } from "node:crypto";
import { createServer, type Server } from "node:http";
import { makeOwnReader } from "./support/own-reader";
import { expect, test } from "./support/test";

const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** An invented provider that lets everybody in at once, as the person whose address is in `email`. */
async function startProvider(
  email: () => string,
): Promise<{ readonly issuer: string; readonly server: Server }> {
  let issuer = "";
  let nonce = "";
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const idToken = (): string => {
    const now = Math.floor(Date.now() / 1_000);
    const claims = {
      iss: issuer,
      aud: "variorum",
      sub: "u1",
      iat: now,
      exp: now + 300,
      nonce,
      email: email(),
    };
    const body = `${part({ alg: "RS256", kid: "k1" })}.${part(claims)}`;
    return `${body}.${createSign("RSA-SHA256").update(body).sign(privateKey).toString("base64url")}`;
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", issuer);
    const json = (value: unknown): void => {
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify(value));
    };
    if (url.pathname === "/authorize") {
      nonce = url.searchParams.get("nonce") ?? "";
      const back = new URL(url.searchParams.get("redirect_uri") ?? "");
      back.searchParams.set("code", "c1");
      back.searchParams.set("state", url.searchParams.get("state") ?? "");
      response.writeHead(302, { Location: back.href }).end();
      return;
    }
    if (url.pathname === "/keys")
      return json({
        keys: [{ ...publicKey.export({ format: "jwk" }), kid: "k1", use: "sig", alg: "RS256" }],
      });
    if (url.pathname === "/token") {
      request.resume();
      return json({ access_token: "a", token_type: "Bearer", id_token: idToken() });
    }
    json({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ["code"],
      id_token_signing_alg_values_supported: ["RS256"],
    });
  });
  await new Promise<void>((up) => server.listen(0, "127.0.0.1", up));
  const address = server.address();
  issuer = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  return { issuer, server };
}

test("where a sign-in is named, only an editor who signed in writes, under a name", async ({
  page,
}) => {
  test.setTimeout(180_000);
  let email = "eve@elsewhere.example";
  const { issuer, server } = await startProvider(() => email);
  const reader = makeOwnReader();
  try {
    const address = await reader.start({
      VARIORUM_AUTH: issuer,
      VARIORUM_AUTH_CLIENT: "variorum",
      VARIORUM_AUTH_SECRET: "a secret for this test alone",
      VARIORUM_EDITORS: "ada@harbour.example",
    });
    await page.goto(`${address}/desk`);
    await expect(page.getByText("Sign in as an editor")).toBeVisible();
    expect((await page.request.get(`${address}/desk.csv`)).status()).toBe(401);
    const form = { story: "ishiba-trump", finding: "0".repeat(16), do: "fine", back: "/desk" };
    const refused = await page.request.post(`${address}/desk/change`, { form, maxRedirects: 0 });
    expect(refused.headers()["set-cookie"]).toContain("fault");
    await page.locator("main").getByRole("link", { name: "Sign in" }).click();
    await expect(page.getByText("is not among the editors")).toBeVisible();
    email = "ada@harbour.example";
    await page.locator("main").getByRole("link", { name: "Sign in" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Desk" })).toBeVisible();
    await page.getByRole("button", { name: "Fine" }).first().click();
    await expect(page.getByRole("status")).toContainText("Fine: ");
    await page.getByRole("link", { name: /^Fine 1$/u }).click();
    await expect(page.locator("[data-desk-row]").first()).toContainText("ada@harbour.example");
    await page.getByRole("button", { name: /^Sign out/u }).click();
    await expect(page.getByRole("button", { name: /^Sign out/u })).toHaveCount(0);
    await page.goto(`${address}/desk`);
    await expect(page.getByText("Sign in as an editor")).toBeVisible();
    for (const path of ["/s/ishiba-trump/edit", "/add?story=ishiba-trump"]) {
      await page.context().clearCookies();
      await page.goto(`${address}${path}`);
      await page.locator("main").getByRole("link", { name: "Sign in" }).click();
      await expect(page).toHaveURL(`${address}${path}`);
      await expect(page.locator("main form").first()).toBeVisible();
    }
  } finally {
    await reader.remove();
    server.closeAllConnections();
    server.close();
  }
});
