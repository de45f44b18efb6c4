"""Walks over what rests on what, in steps that grow with the edges: components, and the way from one to another."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

Graph = Mapping[str, Collection[str]]  # for each node those that it leads to


def components(graph: Graph) -> Mapping[str, int]:
    """Return for each node the number of its strongly connected component (Kosaraju's two walks, without recursion)."""
    back = defaultdict[str, list[str]](list)
    for node, others in graph.items():
        for other in others:
            back[other].append(node)
    number = dict[str, int]()
    for start in reversed(_finished(graph)):
        if start not in number:
            number[start] = len(number)
            pending = [start]
            for node in pending:
                new = [other for other in back[node] if other not in number]
                number.update(dict.fromkeys(new, number[start]))
                pending += new
    return number


def shortest_path(graph: Graph, start: str, end: str) -> list[str]:
    """Return the nodes from `start` to `end`, both with it; empty where no way leads there."""
    came_from, pending = {start: ""}, [start]
    for node in pending:
        if node == end:
            return _walked_back(came_from, end)
        for other in sorted(graph.get(node, ())):
            if other not in came_from:
                came_from[other] = node
                pending.append(other)
    return []


def reached_from(graph: Graph, starts: Iterable[str]) -> Mapping[str, str]:
    """Return what is reached from other nodes than itself, each with a start from which it is."""
    ordered = list(dict.fromkeys(starts))
    origin, reached = {start: start for start in ordered}, dict[str, str]()
    for node in ordered:
        for other in sorted(graph.get(node, ())):
            if other != origin[node]:
                reached.setdefault(other, origin[node])
            if other not in origin:
                origin[other] = origin[node]
                ordered.append(other)
    return reached


def _finished(graph: Graph) -> list[str]:
    """Return the nodes in the order in which a walk in depth leaves them."""
    seen, finished = set[str](), list[str]()
    for root in graph:
        stack = [(root, iter(graph[root]))] if root not in seen else []
        seen.add(root)
        while stack:
            node, others = stack[-1]
            other = next((other for other in others if other not in seen), None)
            if other is None:
                finished.append(node)
                stack.pop()
            else:
                seen.add(other)
                stack.append((other, iter(graph.get(other, ()))))
    return finished


def _walked_back(came_from: Mapping[str, str], end: str) -> list[str]:
    path = [end]
    while came_from[path[-1]]:
        path.append(came_from[path[-1]])
    return path[::-1]
