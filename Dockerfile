# The sandbox in a container. Pack it first: `npx -y pnpm@12 pack:all`. Then: `docker build --tag ensaio .` and
# `docker run --rm --publish 4400-4403:4400-4403 ensaio`.
FROM node:24-alpine

COPY packaging/packed/ensaio-[0-9]*.tgz /tmp/ensaio.tgz
RUN npm install --global --omit=dev --omit=optional --no-audit --no-fund /tmp/ensaio.tgz \
  && rm /tmp/ensaio.tgz

USER node
EXPOSE 4400-4403
HEALTHCHECK --interval=5s --timeout=2s --start-period=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4400/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

ENTRYPOINT ["ensaio"]
# Others reach it by the container's own address, so the control plane asks for the token that the start prints.
CMD ["start", "--host", "0.0.0.0"]
