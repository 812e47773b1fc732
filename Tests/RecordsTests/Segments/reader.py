#!/usr/bin/env python3
"""Reads a folder of segments by what is written about their form, and nothing else.

Usage: reader.py FOLDER SCOPE
Prints `log SEQ HASH` for every head and `journal DIGEST`, as `tambondesk heads` and `tambondesk digest` have them.
"""
import hashlib
import os
import sys
import zlib

GREATEST = 262_144


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def integer(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def fixed(self, count):
        piece = self.data[self.at:self.at + count]
        if len(piece) != count:
            raise ValueError("too short")
        self.at += count
        return piece

    def integer(self):
        value = shift = 0
        while True:
            byte = self.fixed(1)[0]
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                if byte == 0 and shift:
                    raise ValueError("not the shortest form")
                return value
            shift += 7
            if shift > 63:
                raise ValueError("too long an integer")

    def string(self):
        return self.fixed(self.integer())


class Segment:
    def __init__(self, file):
        if file[:8] != b"TMBDSEG1":
            raise ValueError("no segment")
        count = int.from_bytes(file[8:12], "big")
        if count > GREATEST:
            raise ValueError("too long")
        inflater = zlib.decompressobj()
        data = inflater.decompress(file[76:], count + 1)
        if len(data) != count:
            raise ValueError("another length")
        self.name = sha(data)
        reader = Reader(data)
        self.descriptor = reader.string()
        reader.fixed(96)
        self.first, self.last = reader.integer(), reader.integer()
        self.prev, self.head = reader.fixed(32), reader.fixed(32)
        self.log = sha(b"tambondesk-log-1", self.descriptor)[:16]
        self.links = []
        hash_before = self.prev
        for offset in range(reader.integer()):
            seq = self.first + offset
            entry = self.log + integer(seq) + reader.string() + hash_before
            hash_of = sha(b"tambondesk-entry-1", entry)
            self.links.append((seq, hash_of, hash_before))
            hash_before = hash_of
        if hash_before != self.head or len(self.links) != self.last - self.first + 1:
            raise ValueError("the chain ends elsewhere")
        if reader.at != len(data):
            raise ValueError("bytes are left over")

    @property
    def scope(self):
        reader = Reader(self.descriptor)
        reader.fixed(32)
        return reader.string().decode()


def segments(folder, scope):
    root = os.path.join(folder, "tambondesk", scope.replace("/", "-"))
    for log in sorted(os.listdir(root)):
        for name in sorted(os.listdir(os.path.join(root, log))):
            if not name.endswith(".seg"):
                continue
            with open(os.path.join(root, log, name), "rb") as file:
                segment = Segment(file.read())
            if segment.log.hex() != log or segment.name.hex() != name[:-4].split("-")[2]:
                raise ValueError("another name: " + name)
            if segment.scope == scope:
                yield segment


def main(folder, scope):
    followed, links, firsts = {}, {}, {}
    for segment in segments(folder, scope):
        firsts[segment.log] = sha(segment.descriptor)
        for seq, hash_of, before in segment.links:
            links.setdefault(segment.log, {})[hash_of] = (seq, before)
            followed.setdefault(segment.log, set()).add(before)
    heads = []
    for log, held in links.items():
        for hash_of, (seq, before) in held.items():
            if before != firsts[log] and before not in held:
                raise ValueError("an entry is missing before %d" % seq)
            if hash_of not in followed[log]:
                heads.append((log, seq, hash_of))
    heads.sort()
    name = scope.encode()
    digest = [b"tambondesk-journal-1", integer(len(name)), name, integer(len(heads))]
    for log, seq, hash_of in heads:
        print(log.hex(), seq, hash_of.hex())
        digest += [log, integer(seq), hash_of]
    print("journal", sha(*digest).hex())


if __name__ == "__main__":
    main(*sys.argv[1:])
